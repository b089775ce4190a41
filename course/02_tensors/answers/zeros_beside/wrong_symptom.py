"""Takes the argument away, and the error with it."""


def zeros_beside(x, n):
    return torch.zeros(n)
