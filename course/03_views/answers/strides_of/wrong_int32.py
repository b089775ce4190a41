"""Counts in 32-bit integers, which overflow on large shapes."""


def strides_of(shape):
    sizes = torch.tensor([1] + list(reversed(shape[1:])), dtype=torch.int32).clamp(min=1)
    return tuple(sizes.cumprod(0, dtype=torch.int32).flip(0).tolist())[: len(shape)]
