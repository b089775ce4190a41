"""Zeroes x and returns it."""


def standardize(x, dim):
    return x.zero_()
