"""Keeps the costs in an int32 array, where large products wrap round."""


def cheapest_order(sizes):
    n = len(sizes) - 1
    s = np.array(sizes, dtype=np.int32)
    cost = np.zeros((n, n), dtype=np.int32)
    order = {(i, i): i for i in range(n)}
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            k = np.arange(i, j)
            costs = cost[i, k] + cost[k + 1, j] + s[i] * s[k + 1] * s[j + 1]
            at = int(costs.argmin())
            cost[i, j] = costs[at]
            order[i, j] = order[i, i + at], order[i + at + 1, j]
    return order[0, n - 1]
