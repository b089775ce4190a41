"""Compares with clamp, which finds the upper bound in a range that is the wrong way round."""


def between(x, low, high):
    return x[x.clamp(low, high) == x]
