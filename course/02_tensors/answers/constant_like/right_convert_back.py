"""Lets the arithmetic promote, and converts back."""


def constant_like(x, value):
    if x.is_floating_point():
        return torch.zeros_like(x) + value
    return torch.full_like(x, int(value) if x.dtype != torch.bool else bool(value))
