"""Multiplies x in place by x @ a."""


def quadratic_form(x, a):
    return x.mul_(x @ a).sum(dim=-1)
