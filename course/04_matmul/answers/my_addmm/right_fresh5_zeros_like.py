"""Replaces m by zeros where beta is 0."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    if beta == 0:
        m = torch.zeros_like(m)
    return torch.add(m * beta, torch.matmul(a, b), alpha=alpha)
