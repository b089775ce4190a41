"""Python's range, begun at the first multiple."""


def multiples(low, high, k, dtype):
    first = -(-low // k) * k
    return torch.tensor(list(range(first, high, k)), dtype=dtype)
