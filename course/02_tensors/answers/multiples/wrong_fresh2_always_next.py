"""Goes to the next multiple even if low is one."""


def multiples(low, high, k, dtype):
    first = low - low % k + k
    return torch.arange(first, max(first, high), k, dtype=dtype)
