"""Flattens the batch dims with view, which a turned x does not allow."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    d = a.shape[0]
    vectors = x.view(-1, d)
    return torch.einsum("ni,ij,nj->n", vectors, a, vectors).view(x.shape[:-1])
