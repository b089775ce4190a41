"""In place on the fresh product, and m broadcast onto it."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    result = a @ b
    result.mul_(alpha)
    if beta:
        result.add_(m, alpha=beta)
    return result
