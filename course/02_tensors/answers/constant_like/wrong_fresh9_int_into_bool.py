"""A "robust" answer truncates for every non-float dtype: 0.5 into bool gives False (bullet 2: every other number as True)."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    if not x.dtype.is_floating_point:
        value = int(value)  # cut off what follows the decimal point
    return torch.full_like(x, value)
