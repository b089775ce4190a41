"""Weighs and fills m in place, so the caller's tensor changes."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    product = a @ b
    if beta == 0:
        return alpha * product
    m *= beta
    return m + alpha * product
