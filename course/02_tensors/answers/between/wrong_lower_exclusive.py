"""Leaves the lower bound out."""


def between(x, low, high):
    return x[(x > low) & (x <= high)]
