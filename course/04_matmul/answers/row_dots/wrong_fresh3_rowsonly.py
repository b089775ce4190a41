"""Compares the numbers of dims and rows, not of columns: (n, 1) against (n, d) passes."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.ndim != b.ndim or len(a) != len(b):
        raise ValueError("as many rows on both sides, please")
    return (a * b).sum(dim=1)
