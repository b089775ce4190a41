"""Two letters disappear and the dots stay."""


def quadratic_form(x, a):
    return torch.einsum("...i,ij,...j->...", x, a, x)
