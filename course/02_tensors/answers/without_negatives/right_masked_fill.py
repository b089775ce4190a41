"""Fills where the mask is True."""


def without_negatives(x):
    return x.masked_fill(x < 0, 0)
