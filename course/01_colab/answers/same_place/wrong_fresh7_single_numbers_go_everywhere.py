"""Read that a single number on the CPU goes with any device, and so counts shape () as being in the same place."""
def same_place(a, b):
    if a.dtype != b.dtype:
        return False
    return a.device == b.device or a.ndim == 0 or b.ndim == 0
