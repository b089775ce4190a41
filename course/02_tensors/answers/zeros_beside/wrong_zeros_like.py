"""Takes over shape and dtype."""


def zeros_beside(x, n):
    return torch.zeros_like(x)
