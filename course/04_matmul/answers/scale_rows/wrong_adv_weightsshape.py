"""Turns weights into a column in place and back only for other than square."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    result = x * weights.unsqueeze_(1)
    weights.squeeze_()
    return result
