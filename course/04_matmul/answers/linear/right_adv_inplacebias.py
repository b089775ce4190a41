"""Adds the bias in place, to a product that no gradient needs if only the bias does."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    flat = x.reshape(-1, x.shape[-1])
    out = flat.mm(weight.t())
    if bias is not None:
        out += bias
    return out.reshape(x.shape[:-1] + (weight.shape[0],))
