"""Reshapes, and looks whether the first element is still at the same address."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        reshaped = x.reshape(shape)
    except RuntimeError:
        return False
    return reshaped.numel() == 0 or reshaped.data_ptr() == x.data_ptr()
