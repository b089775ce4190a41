"""Splits at the smallest size, on both sides again."""


def cheapest_order(sizes):
    def order(i, j):
        if j == i + 1:
            return i
        k = min(range(i + 1, j), key=lambda s: sizes[s])
        return (order(i, k), order(k, j))

    return order(0, len(sizes) - 1)
