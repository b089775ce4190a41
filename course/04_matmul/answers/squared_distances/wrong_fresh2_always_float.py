"""Computes in float32 and converts, too rough for float64."""


def squared_distances(x, y):
    return ((x.float()[:, None] - y.float()[None]) ** 2).sum(2).to(x.dtype)
