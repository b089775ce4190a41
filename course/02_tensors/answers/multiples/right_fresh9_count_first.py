"""A C programmer: how many, then first + k * i in int64, and the dtype at the end."""


def multiples(low: int, high: int, k: int, dtype: torch.dtype) -> torch.Tensor:
    first, stop = (low + k - 1) // k, (high + k - 1) // k
    count = max(stop - first, 0)
    return torch.arange(count).mul_(k).add_(first * k).to(dtype)
