"""Replaces m by zeros of its kind first if beta is 0, then the formula."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    if beta == 0:
        m, beta = torch.zeros_like(m), 1
    return beta * m + alpha * (a @ b)
