"""Gives the shape as a list."""


def describe(x):
    count = x.numel() if isinstance(x, torch.Tensor) else x.size
    return x.ndim, list(x.shape), count
