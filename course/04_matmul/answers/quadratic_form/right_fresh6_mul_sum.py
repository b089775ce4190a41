"""x times a, then the dot product with x."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    return ((x @ a) * x).sum(dim=-1)
