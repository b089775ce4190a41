"""Tables of costs and splits from short to long, then a recursion that reads the splits."""


def _read(split, i, j):
    if i == j:
        return i
    k = split[i][j]
    return _read(split, i, k), _read(split, k + 1, j)


def cheapest_order(sizes: list[int]):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    cost = [[0] * n for _ in range(n)]
    split = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j] = None
            for k in range(i, j):
                here = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if cost[i][j] is None or here < cost[i][j]:
                    cost[i][j], split[i][j] = here, k
    return _read(split, 0, n - 1)
