"""A variable called addr, and an own helper called addmv."""


def addmv(addr, a, column, beta, alpha):
    part = alpha * (a @ column)
    return part if not beta else beta * addr + part


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    whole = m.expand(a.shape[0], b.shape[1])
    return torch.stack([addmv(whole[:, j], a, b[:, j], beta, alpha) for j in range(b.shape[1])], 1)
