"""A class with a memo of its own for each call, keyed by tuples of sizes with an offset."""


class _Chain:
    def __init__(self, sizes):
        self.sizes = tuple(sizes)
        self.memo = {}

    def solve(self, first, last):
        key = (first, last)
        if key not in self.memo:
            self.memo[key] = self._solve(first, last)
        return self.memo[key]

    def _solve(self, first, last):
        if first == last:
            return (0, first)
        s = self.sizes
        champion = None
        for cut in range(first, last):
            a = self.solve(first, cut)
            b = self.solve(cut + 1, last)
            total = a[0] + b[0] + s[first] * s[cut + 1] * s[last + 1]
            if champion is None or total < champion[0]:
                champion = (total, (a[1], b[1]))
        return champion


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    if len(sizes) < 2:
        raise ValueError("at least two sizes")
    return _Chain(sizes).solve(0, len(sizes) - 2)[1]
