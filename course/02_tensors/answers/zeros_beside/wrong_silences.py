"""Catches the error."""


def zeros_beside(x, n):
    try:
        return torch.zeros(n, device=x.device())
    except TypeError:
        return torch.zeros(n)
