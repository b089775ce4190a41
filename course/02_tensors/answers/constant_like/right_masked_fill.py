"""Fills where nothing is False."""


def constant_like(x, value):
    return torch.zeros_like(x).masked_fill(torch.ones_like(x, dtype=torch.bool), value)
