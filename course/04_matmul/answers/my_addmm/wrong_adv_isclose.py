"""Takes a small beta for 0."""

import math


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    product = alpha * (a @ b)
    if math.isclose(beta, 0, abs_tol=1e-9):
        return product
    return beta * m + product
