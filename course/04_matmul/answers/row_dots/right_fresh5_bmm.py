"""A bmm of rows and columns."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.ndim != 2 or b.ndim != 2 or a.shape != b.shape:
        raise ValueError("two matrices of one shape are needed")
    return torch.bmm(a[:, None, :], b[:, :, None])[:, 0, 0]
