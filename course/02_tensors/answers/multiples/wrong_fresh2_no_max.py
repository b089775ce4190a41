"""arange refuses a start above the end."""


def multiples(low, high, k, dtype):
    first = low + (-low) % k
    return torch.arange(first, high, k, dtype=dtype)
