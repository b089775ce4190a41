"""Computes the first multiple with % and guards the empty case."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = low + (-low) % k
    if start >= high:
        return torch.empty(0, dtype=dtype)
    return torch.arange(start, high, k, dtype=dtype)
