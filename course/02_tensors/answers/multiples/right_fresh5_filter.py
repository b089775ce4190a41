"""Looks at each number of the range."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    found = []
    for number in range(low, high):
        if number % k == 0:
            found.append(number)
    return torch.tensor(found, dtype=dtype)
