"""Turns b, so that its columns meet the rows of a along the last dim."""


def my_mm(a, b):
    if (a.ndim, b.ndim) != (2, 2):
        raise TypeError("two matrices, please")
    if a.size(1) != b.size(0):
        raise ValueError("inner sizes differ")
    products = a.unsqueeze(1) * b.t().unsqueeze(0)
    return products.sum(dim=-1, dtype=a.dtype)
