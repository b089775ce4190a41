"""Counts the multiples and adds steps to the first one, in int64."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = -(-low // k) * k
    count = max(0, -((start - high) // k))
    steps = torch.arange(count, dtype=torch.int64)
    return (start + steps * k).to(dtype)
