"""Zeros in the place of an ignored m, and one expression."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    m = torch.where(torch.tensor(beta != 0), m, torch.zeros_like(m))
    return torch.add(m * beta, torch.matmul(a, b), alpha=alpha)
