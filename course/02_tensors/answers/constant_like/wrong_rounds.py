"""Rounds where it should cut off."""


def constant_like(x, value):
    if x.is_floating_point():
        return torch.full_like(x, value)
    if x.dtype == torch.bool:
        return torch.full_like(x, bool(value))
    return torch.full_like(x, round(value))
