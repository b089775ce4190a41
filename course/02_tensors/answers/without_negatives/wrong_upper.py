"""Clamps at the other end."""


def without_negatives(x):
    return x.clamp(max=0)
