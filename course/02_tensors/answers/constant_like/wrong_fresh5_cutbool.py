"""Cuts the value for every dtype that is not floating, so 0.5 goes into bool as False."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    if not x.dtype.is_floating_point:
        value = int(value)  # 2.5 goes as 2, -2.5 as -2
    return torch.full_like(x, value)
