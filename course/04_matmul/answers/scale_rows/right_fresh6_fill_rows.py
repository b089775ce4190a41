"""Multiplies row by row into a new tensor."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    result = torch.empty(x.shape, dtype=x.dtype)
    for i in range(len(weights)):
        result[i] = x[i] * weights[i]
    return result
