"""Adds onto a copy of m, which fails if m has to be stretched."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    result = torch.zeros_like(m) if beta == 0 else m.clone() * beta
    result += alpha * torch.matmul(a, b)
    return result
