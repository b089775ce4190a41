"""Takes the whole argument away."""


def zeros_beside(x, n):
    return torch.zeros(n)
