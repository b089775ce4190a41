"""Distances, not squared."""


def squared_distances(x, y):
    return torch.cdist(x, y)
