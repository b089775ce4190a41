"""A fan of functools.cache: pairs of cost and order, compared by cost only."""
from functools import cache
from operator import itemgetter


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    @cache
    def best(i, j):
        if j - i == 1:
            return 0, i
        splits = []
        for k in range(i + 1, j):
            (left, first), (right, second) = best(i, k), best(k, j)
            splits.append((left + right + sizes[i] * sizes[k] * sizes[j], (first, second)))
        return min(splits, key=itemgetter(0))

    return best(0, len(sizes) - 1)[1]
