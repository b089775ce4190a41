"""Adds up over the columns with functools.reduce, starting from zeros."""


from functools import reduce


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("both must be 2-D")
    if a.shape[0] != b.shape[0] or a.shape[1] != b.shape[1]:
        raise ValueError("sizes differ")
    start = torch.zeros(a.shape[0], dtype=a.dtype, device=a.device)
    return reduce(lambda total, j: total + a[:, j] * b[:, j], range(a.shape[1]), start)
