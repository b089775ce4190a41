"""A lover of match statements: case 0 catches 0, 0.0 and -0.0."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    product = torch.einsum("nk,kp->np", a, b) * alpha
    match beta:
        case 0:
            return product
        case _:
            return torch.add(product, m, alpha=beta)
