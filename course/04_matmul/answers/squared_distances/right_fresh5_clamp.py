"""The well-known way, with clamp."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    xx = (x * x).sum(dim=1, keepdim=True)
    yy = (y * y).sum(dim=1, keepdim=True)
    return (xx + yy.T - 2 * x @ y.T).clamp(min=0)
