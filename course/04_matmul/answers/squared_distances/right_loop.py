"""One point of x after the other."""


def squared_distances(x, y):
    result = torch.zeros(len(x), len(y), dtype=x.dtype)
    for i, point in enumerate(x):
        result[i] = ((y - point) ** 2).sum(1)
    return result
