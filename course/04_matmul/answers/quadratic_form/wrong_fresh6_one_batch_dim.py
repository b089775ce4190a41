"""Loops over the first dim only."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    if x.ndim == 1:
        return x @ a @ x
    return torch.stack([torch.dot(v @ a, v) for v in x])
