"""Transposes only if the sizes do not fit otherwise: wrong for square weights."""


def linear(x, weight, bias=None):
    y = x @ weight if x.shape[-1] == weight.shape[0] else x @ weight.T
    return y if bias is None else y + bias
