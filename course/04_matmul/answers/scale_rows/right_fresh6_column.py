"""Makes weights a column."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    return x * weights[:, None]  # (n, 1) is stretched along the rows
