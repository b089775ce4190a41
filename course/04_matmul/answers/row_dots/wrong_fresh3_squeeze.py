"""squeeze() of a bmm: for one row the result has the shape ()."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.bmm(a.unsqueeze(1), b.unsqueeze(2)).squeeze()
