"""Returns the elements in ascending order."""


def between(x, low, high):
    return x[(x >= low) & (x <= high)].sort().values
