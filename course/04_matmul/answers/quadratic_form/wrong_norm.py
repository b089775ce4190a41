"""The squared length of a times x."""


def quadratic_form(x, a):
    return ((x @ a) ** 2).sum(-1)
