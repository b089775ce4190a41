"""Matrices at the bottom, everything else by itself."""


def linear(x, weight, bias=None):
    if x.ndim == 1:
        return linear(x[None], weight, bias)[0]
    if x.ndim > 2:
        return linear(x.flatten(0, -2), weight, bias).unflatten(0, x.shape[:-1])
    y = weight.mm(x.mT).mT
    return y if bias is None else y + bias[None, :]
