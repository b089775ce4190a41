"""Puts zeros in place of m where beta is 0."""


def my_addmm(m, a, b, beta, alpha):
    if beta == 0:
        m = torch.zeros_like(m)
    return beta * m + alpha * torch.mm(a, b)
