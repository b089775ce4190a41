"""A NumPy user: columns of y first, so that the table must be turned at the end."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    here, there = x.numpy(), y.numpy()
    table = np.square(there[:, np.newaxis, :] - here).sum(axis=-1)
    return torch.from_numpy(table).t()
