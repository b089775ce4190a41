"""Makes the table of all rows against all rows and takes its diagonal."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("shapes must match")
    return torch.diagonal(a @ b.T)
