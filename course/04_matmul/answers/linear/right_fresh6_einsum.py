"""With letters."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    y = torch.einsum("...i,oi->...o", x, weight)
    if bias is not None:
        y = y + bias
    return y
