"""A chain of one matrix gives the tuple (0,)."""


from functools import lru_cache


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    if n == 1:
        return (0,)

    @lru_cache(None)
    def best(i, j):
        if i == j:
            return 0, i
        return min(
            (
                (
                    best(i, k)[0] + best(k + 1, j)[0] + sizes[i] * sizes[k + 1] * sizes[j + 1],
                    (best(i, k)[1], best(k + 1, j)[1]),
                )
                for k in range(i, j)
            ),
            key=lambda pair: pair[0],
        )

    return best(0, n - 1)[1]
