"""A C programmer: the textbook's table, from short stretches to long ones, and a second table of orders."""
def cheapest_order(sizes):
    n = len(sizes) - 1
    cost = [[0] * n for _ in range(n)]
    order = [[i if i == j else None for j in range(n)] for i in range(n)]
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            for k in range(i, j):
                c = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if order[i][j] is None or c <= cost[i][j]:
                    cost[i][j], order[i][j] = c, (order[i][k], order[k + 1][j])
    return order[0][n - 1]
