"""Uses weight.data, so that no gradient reaches the weights."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    w = weight.data.transpose(0, 1)
    out = torch.matmul(x, w)
    if bias is not None:
        out = out + bias
    return out
