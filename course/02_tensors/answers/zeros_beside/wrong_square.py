"""A matrix of zeros."""


def zeros_beside(x, n):
    return torch.zeros(n, n, device=x.device)
