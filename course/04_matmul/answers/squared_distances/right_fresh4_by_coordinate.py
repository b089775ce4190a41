"""Adds up one table for each coordinate."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    table = torch.zeros(x.shape[0], y.shape[0], dtype=x.dtype)
    for k in range(x.shape[1]):
        difference = x[:, k].reshape(-1, 1) - y[:, k].reshape(1, -1)
        table += difference * difference
    return table
