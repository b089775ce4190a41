"""Clamps at both ends."""


def without_negatives(x):
    return x.clamp(0, 1)
