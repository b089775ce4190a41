"""A copier of old code: weight.data and bias.data keep the gradients from the weights and the bias."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    y = torch.matmul(x, weight.data.t())
    if bias is not None:
        y = y + bias.data
    return y
