"""Like a range: the upper bound is left out."""


def between(x, low, high):
    return x[(x >= low) & (x < high)]
