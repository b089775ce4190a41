"""Cuts 0.5 off to 0 on its way to bool."""


def constant_like(x, value):
    if x.is_floating_point():
        return torch.full_like(x, value)
    return torch.full_like(x, int(value))
