"""Row times matrix times column, the two ones taken out one by one."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    row = x.unsqueeze(-2)  # (..., 1, d)
    column = x.unsqueeze(-1)  # (..., d, 1)
    return (row @ a @ column).squeeze(-1).squeeze(-1)
