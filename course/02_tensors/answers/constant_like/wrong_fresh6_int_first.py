"""Cuts value off for all that is not floating point, so 0.5 goes into bool as False."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    if not x.is_floating_point():
        value = int(value)
    return torch.full_like(x, value)
