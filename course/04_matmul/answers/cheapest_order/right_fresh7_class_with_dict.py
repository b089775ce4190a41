"""A friend of classes: works from the right end to the left, orders and costs in a dict of the object."""


class _Chain:
    def __init__(self, sizes):
        self.sizes = tuple(sizes)
        self.known = {}

    def price(self, i, k, j):
        return (
            self.known[i, k][0]
            + self.known[k, j][0]
            + self.sizes[i] * self.sizes[k] * self.sizes[j]
        )

    def solve(self):
        stop = len(self.sizes)
        for i in reversed(range(stop - 1)):
            self.known[i, i + 1] = (0, i)
            for j in range(i + 2, stop):
                k = min(range(i + 1, j), key=lambda k: self.price(i, k, j))
                order = (self.known[i, k][1], self.known[k, j][1])
                self.known[i, j] = (self.price(i, k, j), order)
        return self.known[0, stop - 1][1]


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    return _Chain(sizes).solve()
