"""Cuts off x at log 10 first."""

import math


def clipped_exp(x):
    return torch.exp(x.clamp(max=math.log(10)))
