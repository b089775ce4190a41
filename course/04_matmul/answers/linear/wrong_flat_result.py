"""Leaves the batch dims flattened."""


def linear(x, weight, bias=None):
    y = x.reshape(-1, x.shape[-1]) @ weight.T
    return y if bias is None else y + bias
