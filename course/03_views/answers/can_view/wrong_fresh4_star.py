"""Unpacks the shape and catches everything, so that the shape () is always refused."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        x.view(*shape)
        return True
    except Exception:
        return False
