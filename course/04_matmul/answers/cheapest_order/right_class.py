"""A class that keeps the table."""


class Chain:
    def __init__(self, sizes):
        self.sizes, self.table = tuple(sizes), {}

    def cost(self, i, j):
        if j == i + 1:
            return 0
        if (i, j) not in self.table:
            s = self.sizes
            costs = {k: self.cost(i, k) + self.cost(k, j) + s[i] * s[k] * s[j] for k in range(i + 1, j)}
            k = min(costs, key=costs.get)
            self.table[i, j] = (costs[k], k)
        return self.table[i, j][0]

    def order(self, i, j):
        if j == i + 1:
            return i
        self.cost(i, j)
        k = self.table[i, j][1]
        return (self.order(i, k), self.order(k, j))


def cheapest_order(sizes):
    return Chain(sizes).order(0, len(sizes) - 1)
