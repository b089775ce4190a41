"""Adds up coordinate by coordinate."""


def squared_distances(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the squared distance of each row of x from each row of y."""
    (n, d), m = x.shape, y.shape[0]
    table = torch.zeros((n, m), dtype=x.dtype)
    for c in range(d):
        table += (x[:, c].reshape(n, 1) - y[:, c].reshape(1, m)) ** 2
    return table
