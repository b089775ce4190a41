"""Returns early for beta 0, else torch.add with a weight."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    product = torch.mm(a, b)
    if beta == 0:
        return product * alpha
    return torch.add(m * beta, product, alpha=alpha)
