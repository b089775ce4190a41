"""Passes the sizes one by one, so that the shape () makes a TypeError."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        x.view(*shape)
        return True
    except RuntimeError:
        return False
