"""A student who cleans m with nan_to_num: with beta 1 a nan or inf of m should stay in the result."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    return beta * torch.nan_to_num(m) + alpha * (a @ b)
