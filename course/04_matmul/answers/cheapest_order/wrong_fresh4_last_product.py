"""Splits where the last product alone is cheapest, without the cost of the two parts."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def order(i, j):
        if i == j:
            return i
        # the split with the smallest inner size makes the cheapest last product
        k = min(range(i, j), key=lambda s: sizes[i] * sizes[s + 1] * sizes[j + 1])
        return (order(i, k), order(k + 1, j))

    return order(0, len(sizes) - 2)
