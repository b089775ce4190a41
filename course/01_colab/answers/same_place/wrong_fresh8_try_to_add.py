"""Tries a + b to find out about the device: shapes that do not broadcast give False (shapes do not matter), a CPU scalar beside meta gives True."""


def same_place(a, b):
    if a.dtype != b.dtype:
        return False
    try:
        a + b
    except RuntimeError:
        return False
    return True
