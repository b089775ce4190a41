"""A single example comes back as a batch of one."""


def linear(x, weight, bias=None):
    if x.ndim == 1:
        x = x[None]
    y = x @ weight.T
    return y if bias is None else y + bias
