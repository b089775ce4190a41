"""The table of all pairs, in every batch."""


def quadratic_form(x, a):
    return x @ a @ x.mT if x.ndim > 1 else x @ a @ x
