"""Skips the product where alpha is 0, and returns m unstretched, with beta 1 even m's shape."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    if beta == 0:
        return alpha * (a @ b)
    if alpha == 0:
        return beta * m
    return beta * m + alpha * (a @ b)
