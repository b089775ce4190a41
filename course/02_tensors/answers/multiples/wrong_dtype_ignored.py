"""Always int64."""


def multiples(low, high, k, dtype):
    start = low + -low % k
    return torch.arange(start, max(start, high), k)
