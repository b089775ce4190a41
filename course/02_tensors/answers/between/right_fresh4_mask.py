"""Two comparisons, one mask."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    mask = (x >= low) & (x <= high)
    return x[mask]
