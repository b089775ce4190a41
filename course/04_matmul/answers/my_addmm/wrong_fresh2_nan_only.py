"""Looks for nan where beta is 0, and forgets inf, which times 0 is nan too."""


def my_addmm(m, a, b, beta, alpha):
    if beta == 0:
        m = torch.where(torch.isnan(m), torch.zeros_like(m), m)
    return beta * m + alpha * (a @ b)
