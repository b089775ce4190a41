"""Turns the weights only if the sizes do not fit: square weights are taken the wrong way round."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if x.shape[-1] != weight.shape[0]:
        weight = weight.T
    result = x @ weight
    return result + bias if bias is not None else result
