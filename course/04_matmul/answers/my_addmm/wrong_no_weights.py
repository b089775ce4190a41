"""Forgets both weights."""


def my_addmm(m, a, b, beta, alpha):
    return a @ b if beta == 0 else m + a @ b
