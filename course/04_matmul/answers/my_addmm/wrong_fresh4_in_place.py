"""Multiplies m in place."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    product = (a @ b) * alpha
    if beta == 0:
        return product
    m *= beta
    return m + product
