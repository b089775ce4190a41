"""A loop over the rows, filling an empty result."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.size() != b.size():
        raise ValueError("the two tensors do not have the same shape")
    n = a.size(0)
    result = torch.empty(n, dtype=a.dtype)
    for i in range(n):
        result[i] = torch.dot(a[i], b[i])
    return result
