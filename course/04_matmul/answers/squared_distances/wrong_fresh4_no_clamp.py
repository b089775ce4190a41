"""The well-known way without clamp makes tiny negative numbers."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    x2 = x.pow(2).sum(dim=1)[:, None]
    y2 = y.pow(2).sum(dim=1)[None, :]
    return x2 + y2 - 2 * (x @ y.T)
