"""A recursion that remembers."""

from functools import cache


def cheapest_order(sizes):
    @cache
    def best(i, j):
        if j - i == 1:
            return 0, i
        options = []
        for k in range(i + 1, j):
            (left, x), (right, y) = best(i, k), best(k, j)
            options.append((left + right + sizes[i] * sizes[k] * sizes[j], (x, y)))
        return min(options, key=lambda option: option[0])

    return best(0, len(sizes) - 1)[1]
