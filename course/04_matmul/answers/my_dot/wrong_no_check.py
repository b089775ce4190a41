"""Trusts that * refuses what does not fit; a length of 1 is stretched."""


def my_dot(a, b):
    return (a * b).sum(dtype=a.dtype)
