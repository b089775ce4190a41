"""Goes down the nested lists to find the shape, which fails where a dim has size 0."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = []
    count = 1
    values = x.tolist()
    while isinstance(values, list):
        shape.append(len(values))
        count *= len(values)
        values = values[0]
    return len(shape), tuple(shape), count
