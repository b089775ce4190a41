"""A recursion without a cache, which tries all orders and never ends for 40 matrices."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def solve(i, j):
        if i == j:
            return 0, i
        best_cost, best_order = float("inf"), None
        for k in range(i, j):
            left_cost, left_order = solve(i, k)
            right_cost, right_order = solve(k + 1, j)
            cost = left_cost + right_cost + sizes[i] * sizes[k + 1] * sizes[j + 1]
            if cost < best_cost:
                best_cost, best_order = cost, (left_order, right_order)
        return best_cost, best_order

    return solve(0, len(sizes) - 2)[1]
