"""Drops the dims of size 1 first, in place: x has lost them afterwards."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        x.squeeze_().view(shape)
    except RuntimeError:
        return False
    return True
