"""A student who never compares floats with ==: a beta of 1e-12 is not 0, and m must count (m may be large, or inf)."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    product = alpha * (a @ b)
    if abs(beta) < 1e-9:
        return product
    return beta * m + product
