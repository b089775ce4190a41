"""Takes arange without asking whether the first multiple lies above high."""


def multiples(low, high, k, dtype):
    first = low if low % k == 0 else low + k - low % k
    return torch.arange(first, high, k, dtype=dtype)
