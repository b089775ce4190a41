"""Flattens the batch dims for addmm or mm, and shapes the result again, all sizes written out."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    rows = x.flatten(0, -2) if x.ndim > 1 else x.unsqueeze(0)
    if bias is None:
        product = torch.mm(rows, weight.t())
    else:
        product = torch.addmm(bias, rows, weight.t())
    return product.reshape(x.shape[:-1] + weight.shape[:1])
