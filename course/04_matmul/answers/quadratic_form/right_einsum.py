"""With letters."""


def quadratic_form(x, a):
    return torch.einsum("...i,ij,...j->...", x, a, x)
