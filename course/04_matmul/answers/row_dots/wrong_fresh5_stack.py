"""Stacks the dot products of the pairs, of which there are none without rows."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("a and b have different shapes")
    return torch.stack([torch.dot(x, y) for x, y in zip(a, b)])
