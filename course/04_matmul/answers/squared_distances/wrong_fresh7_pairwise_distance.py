"""A user of F.pairwise_distance, which adds 1e-6 to every difference: too far off for float64."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    return F.pairwise_distance(x[:, None, :], y[None, :, :]) ** 2
