"""Jumps to the next multiple even if low is one."""


def multiples(low, high, k, dtype):
    start = (low // k + 1) * k
    return torch.arange(start, max(start, high), k, dtype=dtype)
