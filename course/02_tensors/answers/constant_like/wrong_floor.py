"""Rounds downwards, which differs for negative numbers."""

import math


def constant_like(x, value):
    if x.is_floating_point():
        return torch.full_like(x, value)
    if x.dtype == torch.bool:
        return torch.full_like(x, bool(value))
    return torch.full_like(x, math.floor(value))
