"""Forgets that the weights are kept as (out, in)."""


def linear(x, weight, bias=None):
    y = x @ weight
    return y if bias is None else y + bias
