"""Checks the shapes with assert, which is not one of the errors asked for."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    assert a.shape == b.shape, "a and b must have the same shape"
    return torch.sum(a * b, dim=1)
