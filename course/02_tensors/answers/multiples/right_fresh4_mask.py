"""All whole numbers of the range, and a mask."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    numbers = torch.arange(low, max(low, high))
    chosen = numbers[numbers % k == 0]
    return chosen.to(dtype)
