"""Greedy: makes the largest inner size disappear first, again and again."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    dims = list(sizes)
    parts = list(range(len(dims) - 1))
    while len(parts) > 1:
        # position of the largest inner size
        k = max(range(1, len(dims) - 1), key=lambda i: dims[i])
        parts[k - 1 : k + 1] = [(parts[k - 1], parts[k])]
        del dims[k]
    return parts[0]
