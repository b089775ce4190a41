"""Returns the bare product where m is ignored."""


def my_addmm(m, a, b, beta, alpha):
    if beta == 0:
        return a @ b
    return beta * m + alpha * (a @ b)
