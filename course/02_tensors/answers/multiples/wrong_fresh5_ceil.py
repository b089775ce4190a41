"""Rounds up with math.ceil(low / k), a float, which is not exact for large bounds."""


import math


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    first = math.ceil(low / k) * k
    return torch.tensor(list(range(first, high, k)), dtype=dtype)
