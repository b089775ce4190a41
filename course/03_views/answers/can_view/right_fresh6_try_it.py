"""Lets torch try."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
