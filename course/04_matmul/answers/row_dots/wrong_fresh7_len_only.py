"""A student who compares the numbers of rows only: (3, 1) against (3, 4) is stretched and accepted."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if len(a) != len(b):
        raise ValueError("numbers of rows differ")
    return (a * b).sum(dim=1)
