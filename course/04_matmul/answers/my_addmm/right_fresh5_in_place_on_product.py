"""Works in place on the new product only."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    out = torch.mm(a, b)
    out *= alpha
    if beta != 0:
        out += beta * m
    return out
