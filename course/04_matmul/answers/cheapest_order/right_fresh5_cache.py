"""A recursion with functools.cache."""


import functools


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    @functools.cache
    def best(start, stop):
        if stop - start == 1:
            return 0, start
        found = None
        for split in range(start + 1, stop):
            left_cost, left = best(start, split)
            right_cost, right = best(split, stop)
            cost = left_cost + right_cost + sizes[start] * sizes[split] * sizes[stop]
            if found is None or cost < found[0]:
                found = (cost, (left, right))
        return found

    return best(0, len(sizes) - 1)[1]
