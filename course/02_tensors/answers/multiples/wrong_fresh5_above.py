"""Does not think of a first multiple above high, where arange raises an error."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = low + (-low) % k
    return torch.arange(start, high, k).to(dtype)
