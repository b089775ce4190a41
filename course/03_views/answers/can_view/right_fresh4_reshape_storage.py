"""Reshapes, and asks whether the result has the same storage."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        other = x.reshape(shape)
    except (RuntimeError, ValueError):
        return False
    return other.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
