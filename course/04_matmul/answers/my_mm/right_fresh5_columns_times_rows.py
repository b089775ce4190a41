"""Adds up a column times a row, for each inner index."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    n, k = a.shape  # raises ValueError if a is not 2-D
    k2, m = b.shape
    if k != k2:
        raise ValueError(f"{(n, k)} and {(k2, m)} do not fit")
    result = a.new_zeros((n, m))
    for s in range(k):
        result += a[:, s : s + 1] * b[s : s + 1, :]
    return result
