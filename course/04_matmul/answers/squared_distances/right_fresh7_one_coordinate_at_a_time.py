"""A loop writer: one (n, m) table for each coordinate, added up on zeros."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    table = x.new_zeros((len(x), len(y)))
    for here, there in zip(x.T, y.T):
        table += (here[:, None] - there) ** 2
    return table
