"""Squeezes the elements into the range."""


def between(x, low, high):
    return x.flatten().clamp(low, high)
