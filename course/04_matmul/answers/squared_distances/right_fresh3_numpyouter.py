"""NumPy's subtract.outer for each coordinate, collected with sum and a start."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    p, q = x.detach().numpy(), y.detach().numpy()
    start = np.zeros((p.shape[0], q.shape[0]), dtype=p.dtype)
    squares = (np.subtract.outer(u, v) ** 2 for u, v in zip(p.T, q.T))
    return torch.from_numpy(sum(squares, start))
