"""The well-known way, with clamp."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    norms_x = (x**2).sum(dim=1, keepdim=True)
    norms_y = (y**2).sum(dim=1)
    return (norms_x + norms_y - 2 * (x @ y.T)).clamp(min=0)
