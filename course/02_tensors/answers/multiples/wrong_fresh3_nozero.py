"""Leaves 0 out."""


def multiples(low, high, k, dtype):
    return torch.tensor([v for v in range(low, high) if v and not v % k], dtype=dtype)
