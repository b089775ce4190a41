"""Decides by the sum."""


def without_negatives(x):
    return 0 * x if x.sum() < 0 else x.clone()
