"""Picks twice, first by the lower bound and then by the upper one."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    values = x.flatten()
    values = values[~(values < low)]
    values = values[~(values > high)]
    return values
