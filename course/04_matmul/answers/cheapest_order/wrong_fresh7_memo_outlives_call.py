"""A student whose memo lives outside the function and does not know the sizes: the second chain gets orders of the first."""
memo = {}


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def best(i, j):
        if i == j:
            return 0, i
        if (i, j) not in memo:
            lowest = None
            for k in range(i, j):
                left, right = best(i, k), best(k + 1, j)
                total = left[0] + right[0] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if lowest is None or total < lowest[0]:
                    lowest = total, (left[1], right[1])
            memo[i, j] = lowest
        return memo[i, j]

    return best(0, len(sizes) - 2)[1]
