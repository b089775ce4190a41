"""Forgets to turn the weights when they are square, because the sizes fit."""


def linear(x, weight, bias=None):
    w = weight if weight.shape[0] == x.shape[-1] else weight.T
    y = x @ w
    return y if bias is None else y + bias
