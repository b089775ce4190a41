"""Returns the cost in place of the order."""


def cheapest_order(sizes):
    n = len(sizes)
    cost = {(i, i + 1): 0 for i in range(n - 1)}
    for length in range(2, n):
        for i in range(n - length):
            j = i + length
            cost[i, j] = min(
                cost[i, k] + cost[k, j] + sizes[i] * sizes[k] * sizes[j] for k in range(i + 1, j)
            )
    return cost[0, n - 1]
