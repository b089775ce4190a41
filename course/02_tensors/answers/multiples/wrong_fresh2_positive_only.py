"""Starts at k at the earliest."""


def multiples(low, high, k, dtype):
    return torch.tensor([m for m in range(max(low, k), high) if m % k == 0], dtype=dtype)
