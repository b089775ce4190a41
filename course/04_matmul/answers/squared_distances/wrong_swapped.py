"""Points of y as rows."""


def squared_distances(x, y):
    return ((y[:, None] - x) ** 2).sum(2)
