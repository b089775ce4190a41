"""Keeps div_, on a copy of its own in a dtype in which halves fit."""
def halved(x):
    dtype = x.dtype if torch.is_floating_point(x) else torch.float32
    return x.to(dtype, copy=True).div_(2)
