"""From short stretches to long ones, with a table of splits."""


def cheapest_order(sizes):
    n = len(sizes) - 1
    cost = [[0] * n for _ in range(n)]
    split = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j] = float("inf")
            for k in range(i, j):
                total = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if total < cost[i][j]:
                    cost[i][j], split[i][j] = total, k

    def order(i, j):
        return i if i == j else (order(i, split[i][j]), order(split[i][j] + 1, j))

    return order(0, n - 1)
