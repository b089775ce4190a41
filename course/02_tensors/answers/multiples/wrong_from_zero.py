"""Begins at 0."""


def multiples(low, high, k, dtype):
    return torch.arange(0, max(high, 0), k, dtype=dtype)
