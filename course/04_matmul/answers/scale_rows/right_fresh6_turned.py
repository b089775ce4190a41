"""Turns x, so that its rows meet the weights, and turns it back."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    return (x.T * weights).T
