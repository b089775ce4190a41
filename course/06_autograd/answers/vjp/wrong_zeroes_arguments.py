"""Zeroes what it was given and returns it."""


def vjp(f, x, v):
    v.zero_()
    return x.zero_()
