"""Lets a single number on the CPU count as being on any device."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    if a.dtype != b.dtype:
        return False
    # a single number on the CPU goes with any device
    if a.dim() == 0 and a.device.type == "cpu":
        return True
    if b.dim() == 0 and b.device.type == "cpu":
        return True
    return a.device == b.device
