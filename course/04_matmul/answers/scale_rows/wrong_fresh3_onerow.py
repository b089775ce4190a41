"""squeeze(0) at the end: a single row loses its dim."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    scaled = x.unsqueeze(0) * weights.reshape(1, -1, 1)
    return scaled.squeeze(0).squeeze(0)
