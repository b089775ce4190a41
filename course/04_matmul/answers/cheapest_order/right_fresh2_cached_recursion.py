"""The best of every stretch by recursion, each worked out once."""


def cheapest_order(sizes):
    from functools import cache

    @cache
    def best(i, j):
        if j - i == 1:
            return 0, i
        options = []
        for k in range(i + 1, j):
            (left_cost, left), (right_cost, right) = best(i, k), best(k, j)
            cost = left_cost + right_cost + sizes[i] * sizes[k] * sizes[j]
            options.append((cost, (left, right)))
        return min(options, key=lambda option: option[0])

    return best(0, len(sizes) - 1)[1]
