"""A student who squeezes without a number: a batch dim of size 1 goes too."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    row, column = x.unsqueeze(-2), x.unsqueeze(-1)
    return (row @ a @ column).squeeze()
