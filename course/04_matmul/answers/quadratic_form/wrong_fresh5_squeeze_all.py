"""Squeezes every dim of size 1, those of the batch too."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    return (x[..., None, :] @ a @ x[..., :, None]).squeeze()
