"""Calls a relative of addmm (baddbmm)."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    return torch.baddbmm(m, a[None], b[None], beta=beta, alpha=alpha)[0]
