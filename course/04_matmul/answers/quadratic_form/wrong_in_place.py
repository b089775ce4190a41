"""Multiplies the vectors in place."""


def quadratic_form(x, a):
    product = x @ a
    return x.mul_(product).sum(-1)
