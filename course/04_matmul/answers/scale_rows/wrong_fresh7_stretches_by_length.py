"""A student who looks which dim fits the weights, columns first: for n = m the columns are scaled."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    if len(weights) == x.shape[1]:
        return x * weights
    return x * weights[:, None]
