"""Tells floats from integers only."""


def same_place(a, b):
    return a.is_floating_point() == b.is_floating_point() and a.device == b.device
