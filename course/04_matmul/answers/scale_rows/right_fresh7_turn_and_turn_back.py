"""A student who turns x so that the weights meet its rows, and turns back: not contiguous."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    return (x.T * weights).T
