"""Counts the multiples, and scales."""


def multiples(low, high, k, dtype):
    first, last = -(-low // k), -(-high // k)
    return (torch.arange(first, max(first, last)) * k).to(dtype)
