"""A recursion without a memo: right for short chains, endless for 40 matrices."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def best(i, j):
        if i == j:
            return 0, i
        found = None
        for k in range(i, j):
            (c, left), (d, right) = best(i, k), best(k + 1, j)
            cost = c + d + sizes[i] * sizes[k + 1] * sizes[j + 1]
            if found is None or cost < found[0]:
                found = cost, (left, right)
        return found

    return best(0, len(sizes) - 2)[1]
