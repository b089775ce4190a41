"""Clamps at a small number instead of 0."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    xx, yy = (x * x).sum(1, keepdim=True), (y * y).sum(1)
    return (xx + yy - 2 * x @ y.T).clamp(min=1e-12)
