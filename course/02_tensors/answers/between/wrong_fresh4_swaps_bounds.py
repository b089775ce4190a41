"""Swaps the bounds if low is larger than high, instead of an empty range."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    if low > high:
        low, high = high, low
    return torch.masked_select(x, (x >= low) & (x <= high))
