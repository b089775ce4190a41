"""Two tables from short stretches to long, as in the textbook."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    cost = [[0] * n for _ in range(n)]
    split = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j] = None
            for k in range(i, j):
                c = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if cost[i][j] is None or c < cost[i][j]:
                    cost[i][j] = c
                    split[i][j] = k

    def build(i, j):
        if i == j:
            return i
        return build(i, split[i][j]), build(split[i][j] + 1, j)

    return build(0, n - 1)
