"""Absolute values in place of clamp: tiny numbers, but abs(differences) for squares."""


def squared_distances(x, y):
    return (x[:, None] - y).abs().sum(2)
