"""Forgets the dtype."""


def same_place(a, b):
    return a.device == b.device
