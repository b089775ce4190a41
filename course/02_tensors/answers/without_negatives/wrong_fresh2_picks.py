"""Leaves the negative elements out."""


def without_negatives(x):
    return x[x >= 0]
