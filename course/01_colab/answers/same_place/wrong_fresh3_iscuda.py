"""Asks only whether both are on a GPU of NVIDIA's: the CPU and meta are one."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    return a.dtype == b.dtype and a.is_cuda == b.is_cuda
