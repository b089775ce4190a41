"""All integers of the range, and a mask."""


def multiples(low: int, high: int, k: int, dtype: torch.dtype) -> torch.Tensor:
    whole = low + torch.arange(max(high - low, 0), dtype=torch.int64)
    return whole[whole % k == 0].to(dtype)
