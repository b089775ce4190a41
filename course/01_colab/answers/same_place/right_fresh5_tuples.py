"""Compares the pairs of dtype and device."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    place_a = (a.dtype, a.device)
    place_b = (b.dtype, b.device)
    return place_a == place_b
