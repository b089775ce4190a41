"""Turns the weights in place: the caller's weight is (in, out) afterwards."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    result = x @ weight.t_()
    if bias is not None:
        result += bias
    return result
