"""Takes the diagonal of x a x^T, which a single vector has not."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    table = x @ a @ x.transpose(-2, -1)
    return torch.diagonal(table, dim1=-2, dim2=-1)
