"""Has an own branch for no examples, whose zeros lie on the CPU."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if x.numel() == 0:
        return torch.zeros(*x.shape[:-1], weight.shape[0], dtype=x.dtype)
    y = torch.matmul(x, weight.T)
    if bias is not None:
        y = y + bias
    return y
