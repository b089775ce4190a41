"""Keeps the costs in an int32 tensor, where large costs wrap round."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    s = torch.tensor(sizes, dtype=torch.int32)
    cost = torch.zeros((n, n), dtype=torch.int32)
    orders = {(i, i): i for i in range(n)}
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            ks = list(range(i, j))
            options = torch.stack(
                [cost[i, k] + cost[k + 1, j] + s[i] * s[k + 1] * s[j + 1] for k in ks]
            )
            least = int(options.argmin())
            cost[i, j] = options[least]
            orders[i, j] = (orders[i, ks[least]], orders[ks[least] + 1, j])
    return orders[0, n - 1]
