"""A list, no tensor."""


def multiples(low, high, k, dtype):
    return [n for n in range(low, high) if n % k == 0]
