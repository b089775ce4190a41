"""The diagonal of x @ a @ x.T, which is for two dims only."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    return (x @ a @ x.T).diagonal()
