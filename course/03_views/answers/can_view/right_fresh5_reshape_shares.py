"""Lets reshape decide, and looks whether it had to copy."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        result = x.reshape(shape)
    except (RuntimeError, ValueError, TypeError):
        return False
    if x.numel() == 0:
        return True
    return result.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
