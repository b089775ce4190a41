"""Starts from zeros or the weighted m in a new tensor, then adds in place."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    n, p = a.shape[0], b.shape[1]
    if beta:
        out = m.expand(n, p).clone() * beta
    else:
        out = torch.zeros(n, p, dtype=a.dtype)
    out += alpha * torch.einsum("ik,kj->ij", a, b)
    return out
