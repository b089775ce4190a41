"""Goes on by k - low % k, which leaves low out if it is a multiple itself."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = low + (k - low % k)
    return torch.tensor(list(range(start, high, k)), dtype=dtype)
