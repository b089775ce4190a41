"""Checks the length of each row against the height of b, so not at all where there are no rows."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.dim() != 2 or b.dim() != 2:
        raise ValueError("2-D only")
    result = torch.zeros(len(a), b.size(1), dtype=a.dtype)
    for i, row in enumerate(a):
        if len(row) != len(b):
            raise ValueError("inner sizes differ")
        result[i] = (row[:, None] * b).sum(0, dtype=a.dtype)
    return result
