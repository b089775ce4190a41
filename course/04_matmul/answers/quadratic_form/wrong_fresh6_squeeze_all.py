"""Squeezes every dim of size 1, batch dims too."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    return (x.unsqueeze(-2) @ a @ x.unsqueeze(-1)).squeeze()
