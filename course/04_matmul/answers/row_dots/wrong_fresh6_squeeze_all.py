"""Squeezes every dim of size 1, so one pair of rows gives a tensor without dims."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("a and b must have the same shape")
    return (a.unsqueeze(1) @ b.unsqueeze(2)).squeeze()
