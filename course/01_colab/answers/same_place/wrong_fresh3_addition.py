"""Tries the addition: it promotes, and refuses shapes that do not broadcast."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    try:
        total = a + b
    except RuntimeError:
        return False
    return total.dtype == a.dtype == b.dtype and total.device == a.device
