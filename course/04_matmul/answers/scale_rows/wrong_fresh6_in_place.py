"""Multiplies the rows of x itself."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    for i in range(x.shape[0]):
        x[i] *= weights[i]
    return x
