"""Knows two devices only."""


def zeros_beside(x, n):
    return torch.zeros(n, device="cuda" if x.is_cuda else "cpu")
