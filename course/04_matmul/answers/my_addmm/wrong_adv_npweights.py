"""float32 copies of the weights."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    out = (a @ b).mul_(alpha)
    if abs(beta) > 1e-6:
        out += beta * m
    return out
