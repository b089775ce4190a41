"""Tests whether a.to(b) is a, which fails with an error from meta to the CPU."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    return a.to(b) is a
