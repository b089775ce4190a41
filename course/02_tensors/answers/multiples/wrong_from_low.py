"""Begins at low, multiple or not."""


def multiples(low, high, k, dtype):
    return torch.arange(low, max(low, high), k, dtype=dtype)
