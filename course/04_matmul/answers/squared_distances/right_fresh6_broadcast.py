"""Broadcasts to (n, m, d) and adds up over d."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    difference = x[:, None, :] - y[None, :, :]
    return (difference**2).sum(dim=-1)
