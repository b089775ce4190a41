"""Finds the first multiple with / and ceil, in floating point: large bounds lose digits."""


import math


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = math.ceil(low / k) * k
    return torch.arange(start, max(start, high), k, dtype=dtype)
