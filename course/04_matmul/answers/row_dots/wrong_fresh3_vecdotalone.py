"""Trusts vecdot to refuse unequal shapes, but it broadcasts."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.ndim > 2 or b.ndim > 2:
        raise ValueError("at most two dims")
    return torch.linalg.vecdot(a, b)
