"""Leaves the check of the widths to torch.dot, which nobody calls where there are no rows."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.ndim != b.ndim or len(a) != len(b):
        raise ValueError("shapes differ")
    out = torch.zeros(len(a), dtype=a.dtype)
    for i in range(len(a)):
        out[i] = torch.dot(a[i], b[i])
    return out
