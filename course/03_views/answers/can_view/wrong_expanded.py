"""Treats every tensor with a stride of 0 as hopeless."""


def can_view(x, shape):
    if 0 in x.stride():
        return False
    try:
        x.view(shape)
        return True
    except RuntimeError:
        return False
