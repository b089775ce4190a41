"""x times the turned weights, and the bias if there is one."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    y = x @ weight.T
    if bias is None:
        return y
    return y + bias
