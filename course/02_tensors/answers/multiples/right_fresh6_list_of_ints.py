"""Asks each int of the range, in Python."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    found = [number for number in range(low, high) if number % k == 0]
    return torch.tensor(found, dtype=dtype)
