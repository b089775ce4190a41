"""Compares the numbers of elements and reshapes b: (3, 2) against (2, 3) passes."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.ndim != 2 or a.numel() != b.numel():
        raise ValueError("shapes differ")
    return (a * b.reshape(a.shape)).sum(dim=1)
