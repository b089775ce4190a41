"""Asks whether the view, once made, is contiguous."""


def can_view(x, shape):
    try:
        return x.view(shape).is_contiguous()
    except RuntimeError:
        return False
