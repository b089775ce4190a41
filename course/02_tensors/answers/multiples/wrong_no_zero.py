"""Leaves 0 out."""


def multiples(low, high, k, dtype):
    return torch.tensor([n for n in range(low, high) if n and n % k == 0], dtype=dtype)
