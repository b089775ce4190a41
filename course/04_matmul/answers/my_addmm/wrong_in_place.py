"""Scales m in place."""


def my_addmm(m, a, b, beta, alpha):
    product = alpha * (a @ b)
    if beta == 0:
        return product
    m *= beta
    return m + product
