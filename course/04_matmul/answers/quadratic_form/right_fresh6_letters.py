"""With letters, two of which disappear."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    return torch.einsum("...i,ij,...j->...", x, a, x)
