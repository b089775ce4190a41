"""Asks for the int 0 by type: beta = 0.0 does not count."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    if isinstance(beta, int) and beta == 0:
        return alpha * (a @ b)
    return beta * m + alpha * (a @ b)
