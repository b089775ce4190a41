"""Asks "beta is 0", which is false for 0.0."""


def my_addmm(m, a, b, beta, alpha):
    product = alpha * (a @ b)
    if type(beta) is int and beta == 0:
        return product
    return beta * m + product
