"""The memo is a default argument: it lives on, and answers for the sizes of an earlier call."""


def cheapest_order(sizes, i=0, j=None, memo={}):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def solve(i, j):
        if i == j:
            return 0, i
        if (i, j) in memo:
            return memo[(i, j)]
        best = None
        for k in range(i, j):
            left_cost, left = solve(i, k)
            right_cost, right = solve(k + 1, j)
            total = left_cost + right_cost + sizes[i] * sizes[k + 1] * sizes[j + 1]
            if best is None or total < best[0]:
                best = (total, (left, right))
        memo[(i, j)] = best
        return best

    if j is None:
        j = len(sizes) - 2
    return solve(i, j)[1]
