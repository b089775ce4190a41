"""einsum, with zeros of the weights' kind for a missing bias."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if bias is None:
        bias = weight.new_zeros(weight.shape[0])
    return torch.einsum("...i,oi->...o", x, weight) + bias
