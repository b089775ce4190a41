"""Says or where it should say and."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    if a.dtype != b.dtype and a.device != b.device:
        return False
    if a.device == b.device:
        return a.dtype == b.dtype
    return True
