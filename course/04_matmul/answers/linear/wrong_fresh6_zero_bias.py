"""Makes a bias of zeros on the CPU, whatever device the arguments are on."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if bias is None:
        bias = torch.zeros(weight.shape[0], dtype=x.dtype)
    return torch.matmul(x, weight.T) + bias
