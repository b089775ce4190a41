"""Removes nan for beta 0 and forgets inf."""


def my_addmm(m, a, b, beta, alpha):
    if beta == 0:
        m = m.masked_fill(m.isnan(), 0)
    return beta * m + alpha * (a @ b)
