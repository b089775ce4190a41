"""Tries all orders by recursion without a memory, which takes ages for 40 matrices."""


def cheapest_order(sizes):
    def best(i, j):
        if i == j:
            return 0, i
        options = []
        for k in range(i, j):
            left, right = best(i, k), best(k + 1, j)
            cost = left[0] + right[0] + sizes[i] * sizes[k + 1] * sizes[j + 1]
            options.append((cost, (left[1], right[1])))
        return min(options, key=lambda option: option[0])

    return best(0, len(sizes) - 2)[1]
