"""A cached recursion over stretches, compared by cost only."""


from functools import cache


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    @cache
    def best(i, j):
        """Return (cost, order) of matrices i up to but not including j."""
        if j - i == 1:
            return 0, i
        options = []
        for k in range(i + 1, j):
            left_cost, left = best(i, k)
            right_cost, right = best(k, j)
            cost = left_cost + right_cost + sizes[i] * sizes[k] * sizes[j]
            options.append((cost, (left, right)))
        return min(options, key=lambda option: option[0])

    return best(0, len(sizes) - 1)[1]
