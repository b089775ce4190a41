"""Fills the result of a single example from numbers, so no gradient reaches its arguments."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if x.ndim == 1:
        with torch.no_grad():
            y = torch.mv(weight, x)
    else:
        y = x @ weight.T
    return y if bias is None else y + bias
