"""The library function behind a check."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.size() != b.size():
        raise ValueError("a and b must have the same shape")
    return torch.linalg.vecdot(a, b, dim=1)
