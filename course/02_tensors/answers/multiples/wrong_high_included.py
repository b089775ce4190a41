"""Includes high."""


def multiples(low, high, k, dtype):
    return torch.tensor([n for n in range(low, high + 1) if n % k == 0], dtype=dtype)
