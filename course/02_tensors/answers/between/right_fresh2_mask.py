"""Two comparisons, one mask."""


def between(x, low, high):
    return x[(x >= low) & (x <= high)]
