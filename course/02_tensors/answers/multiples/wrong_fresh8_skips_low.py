"""low + k - low % k: when k divides low, low itself is left out."""


def multiples(low, high, k, dtype):
    start = low + k - low % k
    return torch.arange(start, max(start, high), k, dtype=dtype)
