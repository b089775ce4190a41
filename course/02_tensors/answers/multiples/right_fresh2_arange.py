"""The first multiple by %, and arange."""


def multiples(low, high, k, dtype):
    first = low + (-low) % k
    return torch.arange(first, max(first, high), k, dtype=dtype)
