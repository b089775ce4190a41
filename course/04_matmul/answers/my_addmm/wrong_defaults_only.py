"""Ignores m for every beta that is not positive."""


def my_addmm(m, a, b, beta, alpha):
    product = alpha * (a @ b)
    return beta * m + product if beta > 0 else product
