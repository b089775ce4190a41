"""The table of all products of two numbers of the vector, weighed by the matrix."""


def quadratic_form(x, a):
    outer = x[..., :, None] * x[..., None, :]
    return (outer * a).sum((-2, -1))
