"""An early return for empty ranges, torch.tensor([]): float32 whatever dtype was asked for (second bullet)."""


def multiples(low, high, k, dtype):
    start = low + (-low) % k
    if start >= high:
        return torch.tensor([])
    return torch.arange(start, high, k, dtype=dtype)
