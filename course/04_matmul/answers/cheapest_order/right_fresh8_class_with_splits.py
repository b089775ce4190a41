"""Somebody who likes classes: it keeps the splits only, and builds the pairs at the end."""
class _Chain:
    def __init__(self, sizes):
        self.sizes, self.known = tuple(sizes), {}

    def cost(self, i, j):
        if i + 1 == j:
            return 0
        if (i, j) not in self.known:
            self.known[i, j] = min((self.total(i, k, j), k) for k in range(i + 1, j))
        return self.known[i, j][0]

    def total(self, i, k, j):
        return self.cost(i, k) + self.cost(k, j) + self.sizes[i] * self.sizes[k] * self.sizes[j]

    def order(self, i, j):
        if i + 1 == j:
            return i
        self.cost(i, j)
        k = self.known[i, j][1]
        return self.order(i, k), self.order(k, j)


def cheapest_order(sizes):
    return _Chain(sizes).order(0, len(sizes) - 1)
