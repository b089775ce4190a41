"""Divides with / and cuts off, which has too few digits for large bounds."""


def multiples(low, high, k, dtype):
    first = int(low / k) * k
    if first < low:
        first += k
    return torch.arange(first, max(first, high), k, dtype=dtype)
