"""Two comparisons, one mask."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    return x[(x >= low) & (x <= high)]
