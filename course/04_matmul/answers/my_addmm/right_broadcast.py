"""No product of matrices at all."""


def my_addmm(m, a, b, beta, alpha):
    product = (a[:, :, None] * b).sum(1)
    return alpha * product + (0 if beta == 0 else beta * m)
