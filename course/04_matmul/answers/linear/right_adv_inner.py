"""torch.inner takes the last dims of both."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    y = torch.inner(x, weight)
    return y if bias is None else torch.add(y, bias)
