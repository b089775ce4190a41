"""Remembers the best split of every stretch in a dict, and builds the order at the end."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    cost, split = {}, {}
    for i in reversed(range(n)):
        cost[i, i] = 0
        for j in range(i + 1, n):
            options = {
                k: cost[i, k] + cost[k + 1, j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                for k in range(i, j)
            }
            split[i, j] = min(options, key=options.get)
            cost[i, j] = options[split[i, j]]

    def build(i, j):
        if i == j:
            return i
        k = split[i, j]
        return (build(i, k), build(k + 1, j))

    return build(0, n - 1)
