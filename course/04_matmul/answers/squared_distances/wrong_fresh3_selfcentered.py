"""Moves all points by the mean of x, in place."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    if len(x) and len(y):
        center = x.mean(dim=0)
        x -= center
        y -= center
    squares = (x**2).sum(1)[:, None] + (y**2).sum(1) - 2 * (x @ y.mT)
    return torch.relu(squares)
