"""Python's sum of no tables is the int 0, where k is 0."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("the shapes do not fit")
    return sum(a[:, s, None] * b[s] for s in range(a.shape[1]))
