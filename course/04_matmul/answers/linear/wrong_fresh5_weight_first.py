"""Turns everything round with .T, which is right for one or two dims only."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    out = (weight @ x.T).T
    if bias is not None:
        out = out + bias
    return out
