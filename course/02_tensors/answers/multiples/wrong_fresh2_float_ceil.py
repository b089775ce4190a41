"""ceil(low / k) computes with floats, too few digits for large bounds."""

import math


def multiples(low, high, k, dtype):
    first = math.ceil(low / k) * k
    return torch.arange(first, max(first, high), k, dtype=dtype)
