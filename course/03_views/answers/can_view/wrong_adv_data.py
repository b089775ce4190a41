"""Gives x the shape, to see whether it works."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    old = tuple(x.shape)
    try:
        x.data = x.view(shape)
    except RuntimeError:
        return False
    x.data = x.reshape(old)
    return True
