"""A recursion that works every stretch out again and again: far too slow for 40 matrices."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def best(i, j):
        if i == j:
            return 0, i
        candidates = []
        for k in range(i, j):
            cost_left, left = best(i, k)
            cost_right, right = best(k + 1, j)
            cost = cost_left + cost_right + sizes[i] * sizes[k + 1] * sizes[j + 1]
            candidates.append((cost, (left, right)))
        return min(candidates, key=lambda pair: pair[0])

    return best(0, len(sizes) - 2)[1]
