"""Returns torch.tensor([]) if there is none, which is float32 whatever dtype is."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    first = low if low % k == 0 else low + k - low % k
    if first >= high:
        return torch.tensor([])
    return torch.arange(first, high, k, dtype=dtype)
