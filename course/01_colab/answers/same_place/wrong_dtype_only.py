"""Forgets the device."""


def same_place(a, b):
    return a.dtype == b.dtype
