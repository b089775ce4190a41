"""Cuts value with int() for all but floats, so 0.5 goes as False into bool."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    if not x.is_floating_point():
        value = int(value)  # cut off what follows the point
    return torch.full_like(x, value)
