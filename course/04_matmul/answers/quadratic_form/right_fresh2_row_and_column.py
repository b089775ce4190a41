"""A row, the matrix, a column: two products and two dims taken out."""


def quadratic_form(x, a):
    row, column = x.unsqueeze(-2), x.unsqueeze(-1)
    return (row @ a @ column).squeeze(-1).squeeze(-1)
