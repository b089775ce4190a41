"""Cuts off with floor, so -2.5 becomes -3."""

import math


def constant_like(x, value):
    if not x.is_floating_point() and x.dtype != torch.bool:
        value = math.floor(value)
    return torch.full_like(x, value)
