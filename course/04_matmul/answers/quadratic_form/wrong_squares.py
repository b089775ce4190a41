"""Squares the numbers and multiplies by the diagonal."""


def quadratic_form(x, a):
    return (x**2 @ a.diagonal()[:, None]).squeeze(-1)
