"""math.ceil(low / k) goes over floats: with bounds near 2**60 the first multiple is wrong (third bullet)."""
import math


def multiples(low, high, k, dtype):
    start = math.ceil(low / k) * k
    return torch.arange(start, max(start, high), k, dtype=dtype)
