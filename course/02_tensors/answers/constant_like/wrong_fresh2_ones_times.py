"""Ones times the value; integers become floats with 2.5."""


def constant_like(x, value):
    return torch.ones_like(x) * value
