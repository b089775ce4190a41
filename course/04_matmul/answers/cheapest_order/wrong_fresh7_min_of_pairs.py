"""A student who takes min over (cost, order): where costs are equal, an int meets a tuple, TypeError (all sizes equal)."""
from functools import cache


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    @cache
    def best(i, j):
        if i == j:
            return 0, i
        return min(
            (
                best(i, k)[0] + best(k + 1, j)[0] + sizes[i] * sizes[k + 1] * sizes[j + 1],
                (best(i, k)[1], best(k + 1, j)[1]),
            )
            for k in range(i, j)
        )

    return best(0, len(sizes) - 2)[1]
