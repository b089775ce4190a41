"""A student with a 2-D batch in mind: sum(1) is the wrong dim for 3-D input and no dim for a single vector."""


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    return ((x @ a) * x).sum(1)
