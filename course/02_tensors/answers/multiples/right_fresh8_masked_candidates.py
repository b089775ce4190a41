"""Offsets from low, a mask by the remainder, and only then the large number added."""


def multiples(low: int, high: int, k: int, dtype: torch.dtype) -> torch.Tensor:
    offsets = torch.arange(max(high - low, 0))
    hits = offsets[torch.remainder(offsets + low % k, k) == 0]
    return hits.add(low).to(dtype)
