"""The first multiple, and arange if there is one."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    first = low + (-low) % k
    if first >= high:
        return torch.empty(0, dtype=dtype)
    return torch.arange(first, high, k, dtype=dtype)
