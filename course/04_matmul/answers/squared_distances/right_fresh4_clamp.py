"""The well-known way, with clamp."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    x_squared = (x * x).sum(dim=1, keepdim=True)
    y_squared = (y * y).sum(dim=1)
    return (x_squared + y_squared - 2 * x @ y.T).clamp(min=0)
