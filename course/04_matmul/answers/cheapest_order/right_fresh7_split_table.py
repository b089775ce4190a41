"""A reader of the textbook: tables from short to long, ties to the right-most split, and a walk back."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    cost = [[0] * n for _ in range(n)]
    split = [[None] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j] = None
            for k in range(i, j):
                price = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if cost[i][j] is None or price <= cost[i][j]:
                    cost[i][j], split[i][j] = price, k

    def walk(i, j):
        return i if i == j else (walk(i, split[i][j]), walk(split[i][j] + 1, j))

    return walk(0, n - 1)
