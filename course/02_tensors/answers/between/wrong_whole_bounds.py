"""Cuts the bounds off to whole numbers."""


def between(x, low, high):
    return x[(x >= int(low)) & (x <= int(high))]
