"""A dict from stretch to (cost, order), filled by the right end, ties by the later split."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    best = {}
    for stop in range(1, len(sizes)):
        for start in reversed(range(stop)):
            if stop - start == 1:
                best[start, stop] = (0, start)
                continue
            for middle in range(start + 1, stop):
                (c, left), (d, right) = best[start, middle], best[middle, stop]
                total = c + d + sizes[start] * sizes[middle] * sizes[stop]
                if (start, stop) not in best or total <= best[start, stop][0]:
                    best[start, stop] = (total, (left, right))
    return best[0, len(sizes) - 1][1]
