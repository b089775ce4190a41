"""Leaves negative multiples out."""


def multiples(low, high, k, dtype):
    return torch.tensor([n for n in range(max(low, 0), high) if n % k == 0], dtype=dtype)
