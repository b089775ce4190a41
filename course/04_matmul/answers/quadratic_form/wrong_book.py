"""The formula of the book, for one vector only (and a table of all pairs for two dims)."""


def quadratic_form(x, a):
    return x @ a @ x.T
