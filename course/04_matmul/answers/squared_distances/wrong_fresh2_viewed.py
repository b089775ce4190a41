"""Puts the dims of size 1 in with view, which transposed points refuse if it flattens first."""


def squared_distances(x, y):
    n, d = x.shape
    m = y.shape[0]
    left = x.view(n * d).view(n, 1, d)
    right = y.view(m * d).view(1, m, d)
    return ((left - right) ** 2).sum(2)
