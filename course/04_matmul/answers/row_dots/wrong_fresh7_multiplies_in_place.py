"""A saver of memory: *= writes the products into a, which should keep its values."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    a *= b
    return a.sum(-1)
