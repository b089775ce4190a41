"""Turns the weights only where the sizes do not fit, so square ones stay as they are."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if x.shape[-1] != weight.shape[0]:
        weight = weight.T
    result = x @ weight
    if bias is not None:
        result = result + bias
    return result
