"""Compares only whether both hold floating-point numbers."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    same_kind = a.is_floating_point() == b.is_floating_point()
    return same_kind and a.device == b.device
