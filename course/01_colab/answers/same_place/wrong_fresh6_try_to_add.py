"""Tries to add: a single number on the CPU goes with every device, other shapes fail."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    if a.dtype != b.dtype:
        return False
    try:
        a + b
    except RuntimeError:
        return False
    return True
