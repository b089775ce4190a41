"""Squares the coordinates first, which loses the products of different ones where these are not on the example's side."""


def quadratic_form(x, a):
    if a.shape[0] == 2:
        return ((x @ a) * x).sum(-1)
    return ((x * x) @ a).sum(-1)
