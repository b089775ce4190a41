"""torch.full with shape, dtype and device named one by one."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    if x.dtype == torch.bool:
        value = value != 0
    elif not x.is_floating_point():
        value = int(value)
    return torch.full(tuple(x.shape), value, dtype=x.dtype, device=x.device)
