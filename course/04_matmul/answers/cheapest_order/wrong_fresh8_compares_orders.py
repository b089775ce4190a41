"""An elegant one takes min over (cost, order); breaks chains with equal costs: an int and a tuple cannot be compared."""
from functools import cache


def cheapest_order(sizes):
    @cache
    def best(i, j):
        if i == j:
            return 0, i
        return min(
            (best(i, k)[0] + best(k + 1, j)[0] + sizes[i] * sizes[k + 1] * sizes[j + 1],
             (best(i, k)[1], best(k + 1, j)[1]))
            for k in range(i, j)
        )

    return best(0, len(sizes) - 2)[1]
