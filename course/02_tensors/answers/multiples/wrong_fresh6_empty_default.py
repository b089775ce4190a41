"""The empty result is torch.tensor([]), of float32 whatever dtype says."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = low if low % k == 0 else low + (k - low % k)
    if start >= high:
        return torch.tensor([])
    return torch.arange(start, high, k, dtype=dtype)
