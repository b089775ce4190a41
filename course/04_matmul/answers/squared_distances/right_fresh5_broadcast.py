"""Broadcasting to (n, m, d)."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    return ((x[:, None, :] - y[None, :, :]) ** 2).sum(dim=-1)
