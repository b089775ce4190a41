"""Unpacks the shape into view(*shape), which has no arguments left for ()."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        x.view(*shape)
        return True
    except Exception:
        return False
