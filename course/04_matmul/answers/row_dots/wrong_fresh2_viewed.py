"""Flattens both with view, which transposed input refuses."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    products = a.view(-1) * b.view(-1)
    return products.view(a.shape).sum(dim=-1)
