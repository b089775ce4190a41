"""A dict from each stretch to its cost and order, filled from short to long."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    best = {(i, i + 1): (0, i) for i in range(n)}
    for length in range(2, n + 1):
        for start in range(n - length + 1):
            stop = start + length
            winner = None
            for middle in range(start + 1, stop):
                (c1, left), (c2, right) = best[start, middle], best[middle, stop]
                total = c1 + c2 + sizes[start] * sizes[middle] * sizes[stop]
                if winner is None or total < winner[0]:
                    winner = (total, (left, right))
            best[start, stop] = winner
    return best[0, n][1]
