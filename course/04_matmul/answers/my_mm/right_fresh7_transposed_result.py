"""Somebody who lets the last dim disappear and turns the table at the end: the result is not contiguous."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if (a.dim(), b.dim()) != (2, 2):
        raise TypeError("my_mm takes two matrices")
    if a.size(1) != b.size(0):
        raise IndexError("the inner sizes differ")
    table = b.T.unsqueeze(1) * a  # (m, n, k)
    return table.sum(dim=-1, dtype=a.dtype).T
