"""A functional-programming fan: a cached inner function and min with a key, so that orders are never compared."""
from functools import cache
from operator import itemgetter


def cheapest_order(sizes):
    @cache
    def best(i, j):
        if j - i == 1:
            return 0, i
        return min(
            (
                (left + right + sizes[i] * sizes[k] * sizes[j], (first, second))
                for k in range(i + 1, j)
                for (left, first), (right, second) in [(best(i, k), best(k, j))]
            ),
            key=itemgetter(0),
        )

    return best(0, len(sizes) - 1)[1]
