"""Stacks a row of the table for each point of x, of which there may be none."""


def squared_distances(x, y):
    return torch.stack([((point - y) ** 2).sum(-1) for point in x])
