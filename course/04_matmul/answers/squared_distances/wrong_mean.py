"""The mean over the coordinates."""


def squared_distances(x, y):
    return ((x[:, None] - y) ** 2).mean(2)
