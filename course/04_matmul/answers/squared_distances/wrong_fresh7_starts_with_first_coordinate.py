"""A loop that starts from coordinate 0: points without coordinates have none, IndexError instead of zeros."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    total = (x[:, 0, None] - y[:, 0]) ** 2
    for k in range(1, x.shape[1]):
        total = total + (x[:, k, None] - y[:, k]) ** 2
    return total
