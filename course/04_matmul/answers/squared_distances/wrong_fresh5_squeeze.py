"""Squeezes the dim that was summed over, and with it a dim of one point."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    difference = x.unsqueeze(1) - y.unsqueeze(0)
    return difference.pow(2).sum(dim=2, keepdim=True).squeeze()
