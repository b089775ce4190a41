"""Replaces m by zeros where it is to be ignored, then one formula."""


def my_addmm(m, a, b, beta, alpha):
    base = torch.zeros_like(m) if beta == 0 else m
    return torch.add(base * beta, torch.einsum("nk,kp->np", a, b), alpha=alpha)
