"""Makes a bias of zeros on the CPU where none is given, wherever x and weight are."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    out_features = weight.shape[0]
    if bias is None:
        bias = torch.zeros(out_features)
    return torch.matmul(x, weight.T) + bias
