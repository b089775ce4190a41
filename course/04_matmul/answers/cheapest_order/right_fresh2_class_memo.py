"""A class with a memory of its own, one object for each chain."""


class _Chain:
    def __init__(self, sizes):
        self.sizes = tuple(sizes)
        self.memory = {}

    def __call__(self, i, j):
        if i == j:
            return (0, i)
        if (i, j) not in self.memory:
            s = self.sizes
            costs = {
                k: self(i, k)[0] + self(k + 1, j)[0] + s[i] * s[k + 1] * s[j + 1]
                for k in range(i, j)
            }
            k = min(costs, key=costs.get)
            self.memory[i, j] = (costs[k], (self(i, k)[1], self(k + 1, j)[1]))
        return self.memory[i, j]


def cheapest_order(sizes):
    return _Chain(sizes)(0, len(sizes) - 2)[1]
