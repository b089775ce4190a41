"""A student who returns early: with beta 0 the product comes back without its weight alpha."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    if beta == 0:
        return a @ b
    return beta * m + alpha * (a @ b)
