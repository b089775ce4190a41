"""Zeroes x and returns it."""


def numeric_grad(f, x):
    return x.zero_()
