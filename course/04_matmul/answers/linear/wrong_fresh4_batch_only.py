"""addmm as it stands takes a 2-D batch only."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if bias is None:
        return torch.mm(x, weight.T)
    return torch.addmm(bias, x, weight.T)
