"""The product with the matrix, then with the vector."""


def quadratic_form(x, a):
    return (x @ a).mul(x).sum(dim=-1)
