"""A student with a rule of thumb: the last product goes where the inner size is smallest; not always the cheapest order."""


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def build(i, j):
        if j - i == 1:
            return i
        k = min(range(i + 1, j), key=lambda place: sizes[place])
        return build(i, k), build(k, j)

    return build(0, len(sizes) - 1)
