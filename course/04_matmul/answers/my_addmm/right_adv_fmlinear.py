"""F.linear, with a bias where m is a vector."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    if beta == 0:
        return F.linear(alpha * a, b.T)
    if m.ndim == 1 and len(m) == b.shape[1]:
        return F.linear(alpha * a, b.T, beta * m)
    return F.linear(alpha * a, b.T) + beta * m
