"""Somebody who lets torch.where choose: zeros where beta is 0, else beta * m; nothing is multiplied by the choice."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    ignored = torch.full((), beta == 0, dtype=torch.bool)
    first = torch.where(ignored, torch.zeros_like(m), beta * m)
    return first + alpha * (a @ b)
