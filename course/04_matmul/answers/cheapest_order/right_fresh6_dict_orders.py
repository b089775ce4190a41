"""A dict from stretches to their best cost and order."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    best = {(i, i): (0, i) for i in range(n)}
    for gap in range(1, n):
        for i in range(n - gap):
            j = i + gap
            lowest, order = float("inf"), None
            for k in range(i, j):
                left, right = best[i, k], best[k + 1, j]
                total = left[0] + right[0] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if total < lowest:
                    lowest, order = total, (left[1], right[1])
            best[i, j] = (lowest, order)
    return best[0, n - 1][1]
