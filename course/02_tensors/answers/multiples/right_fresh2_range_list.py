"""Python's range is exact."""


def multiples(low, high, k, dtype):
    return torch.tensor(list(range(-(-low // k) * k, high, k)), dtype=dtype)
