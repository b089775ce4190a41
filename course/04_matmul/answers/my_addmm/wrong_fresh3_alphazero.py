"""Skips the product if alpha is 0: the result has the shape of m, not (n, p)."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    if beta == 0:
        return alpha * (a @ b)
    if alpha == 0:
        return beta * m
    return beta * m + alpha * (a @ b)
