"""Elementwise product, then the sum of each row."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError(f"shapes differ: {tuple(a.shape)} and {tuple(b.shape)}")
    return (a * b).sum(dim=-1)
