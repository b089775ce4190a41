"""alpha and beta in the wrong places."""


def my_addmm(m, a, b, beta, alpha):
    product = beta * (a @ b)
    return product if alpha == 0 else alpha * m + product
