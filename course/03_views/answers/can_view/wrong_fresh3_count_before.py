"""Compares the number of elements first, where -1 makes the product negative."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if math.prod(shape) != x.numel():
        return False
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
