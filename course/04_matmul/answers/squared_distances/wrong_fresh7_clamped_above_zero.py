"""A student who clamps to a small number to be safe for a square root: 1e-6 is too far off from 0 for float64."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    table = (x * x).sum(-1, keepdim=True) + (y * y).sum(-1) - 2 * (x @ y.mT)
    return table.clamp(min=1e-6)
