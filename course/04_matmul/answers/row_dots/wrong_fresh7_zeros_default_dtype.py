"""A loop writer who fills torch.zeros(n): for float64 the result is float32."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    result = torch.zeros(len(a))
    for i in range(len(a)):
        result[i] = torch.dot(a[i], b[i])
    return result
