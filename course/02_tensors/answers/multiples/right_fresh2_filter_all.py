"""All numbers of the range, then those that k divides."""


def multiples(low, high, k, dtype):
    return torch.tensor([m for m in range(low, high) if m % k == 0], dtype=dtype)
