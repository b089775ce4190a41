"""Leaves the defect in."""


def without_negatives(x):
    if x < 0:
        return 0 * x
    return x
