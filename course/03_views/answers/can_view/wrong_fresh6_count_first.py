"""Compares the number of elements first and forgets that a -1 may be there."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if math.prod(shape) != x.numel():
        return False
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
