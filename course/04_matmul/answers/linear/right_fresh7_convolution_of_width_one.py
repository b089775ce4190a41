"""A vision person: a convolution with kernels of width 1 is the layer, on a flattened batch."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    *front, size = x.shape
    pixels = x.reshape(-1, size, 1)
    return F.conv1d(pixels, weight[:, :, None], bias).reshape(*front, weight.shape[0])
