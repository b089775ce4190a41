"""A functional programmer binds shape, dtype and device, then fills by keyword."""
from functools import partial


def constant_like(x, value):
    make = partial(torch.full, tuple(x.shape), dtype=x.dtype, device=x.device)
    return make(fill_value=value)
