"""A tensor lover: costs in a float32 table are rounded above 2**24, so close calls are lost, [892, 701, 756, 983] for example."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    cost = torch.zeros(n, n)
    order = {(i, i): i for i in range(n)}
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            options = torch.stack(
                [
                    cost[i, k] + cost[k + 1, j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                    for k in range(i, j)
                ]
            )
            k = i + int(options.argmin())
            cost[i, j] = options.min()
            order[i, j] = (order[i, k], order[k + 1, j])
    return order[0, n - 1]
