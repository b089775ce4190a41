"""A "robust" early return forgets the dtype: an empty result is float32 (bullet 2: also when it is empty)."""


def multiples(low, high, k, dtype):
    first = low + (-low) % k
    if first >= high:
        return torch.tensor([])
    return torch.arange(first, high, k, dtype=dtype)
