"""Replaces a missing bias by zeros on the CPU, whatever device the others are on."""


def linear(x, weight, bias=None):
    if bias is None:
        bias = torch.zeros(weight.shape[0], dtype=x.dtype)
    out = torch.zeros(*x.shape[:-1], weight.shape[0], dtype=x.dtype)
    return out + x @ weight.T + bias
