"""A saver of memory: everything happens in place on the product, which is new."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    result = torch.mm(a, b).mul_(alpha)
    return result if beta == 0 else result.add_(m * beta)
