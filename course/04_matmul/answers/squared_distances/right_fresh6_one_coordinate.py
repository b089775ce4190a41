"""Adds up one coordinate after the other."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    n, d = x.shape
    m = y.shape[0]
    table = torch.zeros((n, m), dtype=x.dtype)
    for c in range(d):
        table += torch.square(x[:, c].reshape(n, 1) - y[:, c].reshape(1, m))
    return table
