"""By letters."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    result = torch.einsum("...i,oi->...o", x, weight)
    return result if bias is None else result + bias
