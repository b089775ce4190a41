"""Fills a float32 tensor, also for float64."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    distances = torch.zeros(len(x), len(y))
    for i in range(len(x)):
        for j in range(len(y)):
            distances[i, j] = torch.sum((x[i] - y[j]) ** 2)
    return distances
