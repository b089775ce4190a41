"""Compares the number of elements first, and so refuses every shape with a -1."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if math.prod(shape) != x.numel():
        return False
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
