"""Subtracts the negative part; -inf minus -inf is nan."""


def without_negatives(x):
    return x - x.clamp(max=0)
