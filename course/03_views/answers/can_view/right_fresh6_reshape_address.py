"""Reshapes and looks whether the result still begins in the same memory."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        y = x.reshape(shape)
    except RuntimeError:
        return False
    if x.numel() == 0:
        return True  # nothing to copy
    return y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
