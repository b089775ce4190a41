"""Looks for the best order among those that take one matrix off an end at a time."""


def cheapest_order(sizes):
    from functools import cache

    @cache
    def best(i, j):
        if i == j:
            return 0, i
        first = best(i + 1, j)
        last = best(i, j - 1)
        a = first[0] + sizes[i] * sizes[i + 1] * sizes[j + 1], (i, first[1])
        b = last[0] + sizes[i] * sizes[j] * sizes[j + 1], (last[1], j)
        return a if a[0] < b[0] else b

    return best(0, len(sizes) - 2)[1]
