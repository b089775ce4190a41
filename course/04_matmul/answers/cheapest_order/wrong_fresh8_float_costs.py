"""Somebody who keeps the table in a float32 tensor; breaks 'costs are exact' and 'lowest' in close calls: [915, 819, 877, 988]."""
def cheapest_order(sizes):
    n = len(sizes) - 1
    cost = torch.zeros(n, n)
    split = torch.zeros(n, n, dtype=torch.long)
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            options = torch.stack(
                [cost[i, k] + cost[k + 1, j] + sizes[i] * sizes[k + 1] * sizes[j + 1] for k in range(i, j)]
            )
            cost[i, j], best = options.min(0)
            split[i, j] = i + best

    def order(i, j):
        if i == j:
            return i
        k = split[i, j].item()
        return (order(i, k), order(k + 1, j))

    return order(0, n - 1)
