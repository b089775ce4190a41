"""A student who makes a bias of zeros where there is none: it lies on the CPU, whatever the device of x."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if bias is None:
        bias = torch.zeros(weight.shape[0], dtype=weight.dtype)
    return x @ weight.T + bias
