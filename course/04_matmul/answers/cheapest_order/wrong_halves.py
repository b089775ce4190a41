"""Halves the chain, again and again."""


def cheapest_order(sizes):
    def order(i, j):
        k = (i + j) // 2
        return i if j == i + 1 else (order(i, k), order(k, j))

    return order(0, len(sizes) - 1)
