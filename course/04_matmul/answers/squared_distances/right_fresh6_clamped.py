"""The well-known way, with clamp."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    xx = (x * x).sum(dim=1, keepdim=True)  # (n, 1)
    yy = (y * y).sum(dim=1)  # (m,)
    return (xx + yy - 2 * x @ y.T).clamp(min=0)
