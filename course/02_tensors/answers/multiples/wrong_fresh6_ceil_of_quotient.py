"""Rounds a float quotient up, which has too few digits for large bounds."""


import math


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = math.ceil(low / k) * k
    if start >= high:
        return torch.zeros(0, dtype=dtype)
    return torch.arange(start, high, k, dtype=dtype)
