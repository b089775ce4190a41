"""Somebody who lets reshape try, and asks whether it came back with the same storage."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        other = x.reshape(shape)
    except RuntimeError:
        return False
    return other.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
