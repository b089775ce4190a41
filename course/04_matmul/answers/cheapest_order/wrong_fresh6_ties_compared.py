"""min over (cost, order): at equal costs it compares an int with a tuple."""


import functools


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    @functools.cache
    def solve(i, j):
        if i == j:
            return (0, i)
        return min(
            (
                solve(i, k)[0] + solve(k + 1, j)[0] + sizes[i] * sizes[k + 1] * sizes[j + 1],
                (solve(i, k)[1], solve(k + 1, j)[1]),
            )
            for k in range(i, j)
        )

    return solve(0, len(sizes) - 2)[1]
