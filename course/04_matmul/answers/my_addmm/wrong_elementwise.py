"""Multiplies entry by entry."""


def my_addmm(m, a, b, beta, alpha):
    product = alpha * (a * b)
    return product if beta == 0 else beta * m + product
