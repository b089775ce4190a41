"""Gives arange a start above the end, which is an error."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    remainder = low % k
    start = low if remainder == 0 else low + k - remainder
    return torch.arange(start, high, k, dtype=dtype)
