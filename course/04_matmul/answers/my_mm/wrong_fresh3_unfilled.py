"""Starts from -1 as a mark for "not yet", which stays in with k = 0."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    result = torch.full((a.shape[0], b.shape[1]), -1, dtype=a.dtype)
    for s in range(a.shape[1]):
        step = a[:, s, None] * b[s]
        result = step if s == 0 else result + step
    return result
