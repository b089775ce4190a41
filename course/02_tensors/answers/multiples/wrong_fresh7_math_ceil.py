"""math.ceil(low / k) * k: the quotient is a float, so bounds near 2**60 are not exact."""
import math


def multiples(low, high, k, dtype):
    start = math.ceil(low / k) * k
    return torch.arange(start, max(start, high), k, dtype=dtype)
