"""The first multiple from low % k, and arange unless it lies beyond high."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    rest = low % k
    start = low if rest == 0 else low + k - rest
    if start >= high:
        return torch.empty(0, dtype=dtype)
    return torch.arange(start, high, k, dtype=dtype)
