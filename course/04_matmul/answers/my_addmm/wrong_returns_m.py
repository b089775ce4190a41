"""Takes alpha 0 for a reason to return m itself."""


def my_addmm(m, a, b, beta, alpha):
    if alpha == 0 and beta == 1:
        return m
    product = alpha * (a @ b)
    return product if beta == 0 else beta * m + product
