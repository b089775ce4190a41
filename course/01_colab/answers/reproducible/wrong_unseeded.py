"""Calls f."""


def reproducible(seed, f):
    return f()
