"""A batch thinker: n products of a row and a column, the two dims of size 1 taken out by index."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    (n, d), (rows, columns) = a.shape, b.shape  # a ValueError for other numbers of dims
    if (n, d) == (rows, columns):
        return torch.bmm(a[:, None, :], b[:, :, None])[:, 0, 0]
    raise ValueError("the shapes differ")
