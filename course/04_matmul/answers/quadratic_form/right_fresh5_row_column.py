"""A row times the matrix times a column, both dims of size 1 taken out by number."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    row = x.unsqueeze(-2)
    column = x.unsqueeze(-1)
    return (row @ a @ column).squeeze(-1).squeeze(-1)
