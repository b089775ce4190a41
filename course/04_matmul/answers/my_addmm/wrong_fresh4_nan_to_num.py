"""Cleans the nan and inf out of m whatever beta is."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    m = torch.nan_to_num(m, nan=0.0, posinf=0.0, neginf=0.0)
    return beta * m + alpha * (a @ b)
