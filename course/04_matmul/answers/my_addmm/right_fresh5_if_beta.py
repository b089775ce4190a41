"""An if for beta 0."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    product = alpha * (a @ b)
    if beta == 0:
        return product
    return beta * m + product
