"""Turns x, multiplies, turns back."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    return (x.T * weights).T
