"""All differences in one tensor of three dims, then a sum."""


def squared_distances(x, y):
    return ((x[:, None, :] - y) ** 2).sum(-1)
