"""The formula alone, in which 0 times nan is nan."""


def my_addmm(m, a, b, beta, alpha):
    return beta * m + alpha * (a @ b)
