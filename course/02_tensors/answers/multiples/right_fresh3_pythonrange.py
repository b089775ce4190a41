"""Python's range, and a tensor of it."""


def multiples(low, high, k, dtype):
    return torch.tensor([v for v in range(low, high) if v % k == 0], dtype=dtype)
