"""Puts bounds the wrong way round right."""


def between(x, low, high):
    low, high = min(low, high), max(low, high)
    return x[(x >= low) & (x <= high)]
