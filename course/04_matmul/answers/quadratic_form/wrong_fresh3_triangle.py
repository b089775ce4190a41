"""Adds up the upper triangle of a only."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    d = a.shape[0]
    result = torch.zeros(x.shape[:-1], dtype=x.dtype)
    for i in range(d):
        for j in range(i, d):
            result = result + a[i, j] * x[..., i] * x[..., j]
    return result
