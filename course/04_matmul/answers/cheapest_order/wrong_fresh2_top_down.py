"""Splits where the last product is cheapest and does not ask what the two stretches cost."""


def cheapest_order(sizes):
    def split(i, j):
        if j - i == 1:
            return i
        k = min(range(i + 1, j), key=lambda k: sizes[k])
        return split(i, k), split(k, j)

    return split(0, len(sizes) - 1)
