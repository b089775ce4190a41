"""Shapes the result with -1, which is ambiguous when there are no examples."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    rows = x.reshape(-1, x.shape[-1])
    result = rows @ weight.T
    if bias is not None:
        result = result + bias
    return result.reshape(*x.shape[:-1], -1)
