"""Calls arange with a start above high, which is an error."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = -(-low // k) * k
    return torch.arange(start, high, k, dtype=dtype)
