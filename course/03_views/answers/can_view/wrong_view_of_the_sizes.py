"""Hands the sizes over one by one, which leaves nothing to hand over for the empty shape."""


def can_view(x, shape):
    try:
        x.view(*shape)
    except RuntimeError:
        return False
    return True
