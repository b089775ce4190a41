"""Compares pairs of attributes."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    return (a.dtype, a.device) == (b.dtype, b.device)
