"""Exchanges the bounds if low is larger than high, where the range should be empty."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    if low > high:
        low, high = high, low
    mask = (x >= low) & (x <= high)
    return x[mask]
