"""Python's range, which may be empty, and a tensor of it."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    return torch.tensor(range(low + (-low) % k, high, k), dtype=dtype)
