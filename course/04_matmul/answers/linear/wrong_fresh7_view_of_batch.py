"""A user of addmm who flattens the batch with view: a transposed 3-D batch has no such view, RuntimeError."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    flat = x.view(-1, x.shape[-1])
    y = flat @ weight.T if bias is None else torch.addmm(bias, flat, weight.T)
    return y.view(*x.shape[:-1], weight.shape[0])
