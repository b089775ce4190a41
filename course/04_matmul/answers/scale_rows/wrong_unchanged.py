"""Leaves the draft as it is."""


def scale_rows(x, weights):
    return x * weights
