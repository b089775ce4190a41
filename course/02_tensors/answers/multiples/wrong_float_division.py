"""Computes the first multiple in floating point."""

import math


def multiples(low, high, k, dtype):
    start = math.ceil(low / k) * k
    return torch.arange(start, max(start, high), k, dtype=dtype)
