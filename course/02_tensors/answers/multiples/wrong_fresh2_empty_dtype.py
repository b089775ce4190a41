"""Returns torch.tensor([]) for an empty range, which is float32."""


def multiples(low, high, k, dtype):
    first = low + (-low) % k
    if first >= high:
        return torch.tensor([])
    return torch.arange(first, high, k, dtype=dtype)
