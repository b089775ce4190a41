"""Sums over all dims, so a batch of more than one dim gives one row."""


def quadratic_form(x, a):
    products = (x @ a) * x
    return products.sum(dim=tuple(range(1, products.ndim))) if x.ndim > 1 else products.sum()
