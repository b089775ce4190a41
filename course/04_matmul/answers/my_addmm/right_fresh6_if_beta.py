"""Adds m only where beta is not 0."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    result = alpha * (a @ b)
    if beta != 0:
        result = result + beta * m
    return result
