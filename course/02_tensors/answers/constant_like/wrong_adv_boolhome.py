"""Treats bools by themselves and forgets the device there."""


def constant_like(x, value):
    if x.dtype == torch.bool:
        return torch.full(x.shape, bool(value))
    if not x.is_floating_point():
        value = int(value)
    return torch.full(x.shape, value, dtype=x.dtype, device=x.device)
