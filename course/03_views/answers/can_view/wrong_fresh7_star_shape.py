"""A student who unpacks the shape: x.view() without sizes is a TypeError, so () gives False even for one element."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        x.view(*shape)
        return True
    except (RuntimeError, TypeError):
        return False
