"""Compares get_device(), which is -1 on the CPU and on meta alike."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    return a.dtype == b.dtype and a.get_device() == b.get_device()
