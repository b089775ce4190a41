"""An empty result is float32 whatever the dtype."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    found = [v for v in range(low, high) if v % k == 0]
    if not found:
        return torch.tensor([])
    return torch.tensor(found, dtype=dtype)
