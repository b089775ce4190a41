"""A student with a shortcut for alpha 0: an m that broadcasts comes back in its own shape, not (n, p)."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    if beta == 0:
        return alpha * (a @ b)
    if alpha == 0:
        return beta * m
    return beta * m + alpha * (a @ b)
