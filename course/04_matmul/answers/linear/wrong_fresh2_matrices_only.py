"""Unpacks n and in, so a single example and larger batches fail."""


def linear(x, weight, bias=None):
    n, size = x.shape
    y = torch.mm(x, weight.T)
    if bias is not None:
        y = y + bias.expand(n, -1)
    return y
