"""Counts the costs in a float tensor."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    cost = torch.zeros(n, n)
    cut = [[0] * n for _ in range(n)]
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            best = float("inf")
            for k in range(i, j):
                here = float(cost[i, k] + cost[k + 1, j]) + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if here < best:
                    best, cut[i][j] = here, k
            cost[i, j] = best

    def build(i, j):
        return i if i == j else (build(i, cut[i][j]), build(cut[i][j] + 1, j))

    return build(0, n - 1)
