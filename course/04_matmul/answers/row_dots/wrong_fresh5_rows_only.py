"""Compares the numbers of rows only, so rows of one number are stretched."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.ndim != b.ndim or len(a) != len(b):
        raise ValueError("a and b must have the same number of rows")
    return torch.einsum("ij,ij->i", a, b)
