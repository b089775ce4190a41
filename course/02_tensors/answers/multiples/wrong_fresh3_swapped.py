"""Swaps bounds that are the wrong way round instead of returning nothing."""


def multiples(low, high, k, dtype):
    if low > high:
        low, high = high, low
    return torch.tensor(list(range(low + -low % k, high, k)), dtype=dtype)
