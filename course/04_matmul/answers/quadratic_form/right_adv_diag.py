"""Takes the diagonal of every vector with every other one, batch by batch."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    if x.ndim == 1:
        return x @ a @ x
    return (x @ a @ x.mT).diagonal(dim1=-2, dim2=-1)
