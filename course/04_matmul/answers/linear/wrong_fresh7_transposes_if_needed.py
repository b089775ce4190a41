"""A robust student who transposes only if the sizes ask for it: a square weight is not transposed."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if x.shape[-1] != weight.shape[0]:
        weight = weight.T
    y = x @ weight
    return y if bias is None else y + bias
