"""Cleans m of nan and inf for any beta, where they should stay."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    m = torch.nan_to_num(m, nan=0.0, posinf=0.0, neginf=0.0)
    return beta * m + alpha * (a @ b)
