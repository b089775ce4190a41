"""With beta 0 the first part is not even computed."""


def my_addmm(m, a, b, beta, alpha):
    product = alpha * (a @ b)
    if beta == 0:
        return product
    return beta * m + product
