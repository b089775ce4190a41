"""Copies the shape and the dtype of x too."""


def zeros_beside(x, n):
    return torch.zeros_like(x)
