"""Adds the bias along the examples where there are as many examples as outputs."""


def linear(x, weight, bias=None):
    y = x @ weight.T
    if bias is None:
        return y
    if x.ndim == 2 and x.shape[0] == bias.shape[0]:
        return y + bias[:, None]
    return y + bias
