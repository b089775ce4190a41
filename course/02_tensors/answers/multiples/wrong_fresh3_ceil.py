"""Divides in floating point, which is not exact for large bounds."""


import math


def multiples(low, high, k, dtype):
    first = math.ceil(low / k) * k
    return torch.tensor(list(range(first, high, k)), dtype=dtype)
