"""Says when they do not fit."""


def same_place(a, b):
    if a.dtype != b.dtype:
        return False
    if a.device != b.device:
        return False
    return True
