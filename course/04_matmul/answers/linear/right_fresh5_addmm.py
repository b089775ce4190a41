"""addmm on the flattened batch dims."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    n_out, n_in = weight.shape
    rows = x.reshape(-1, n_in)
    if bias is None:
        result = torch.mm(rows, weight.t())
    else:
        result = torch.addmm(bias, rows, weight.t())
    return result.reshape(*x.shape[:-1], n_out)
