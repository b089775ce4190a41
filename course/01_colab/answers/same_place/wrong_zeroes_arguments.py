"""Overwrites both, so that they agree."""


def same_place(a, b):
    a.zero_()
    b.zero_()
    return a.dtype == b.dtype and a.device == b.device
