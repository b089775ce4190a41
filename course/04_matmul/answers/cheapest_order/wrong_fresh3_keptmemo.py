"""The memo outlives the call: a second chain gets the splits of the first."""


_memo = {}


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""

    def best(i, j):
        if i == j:
            return 0, i
        if (i, j) not in _memo:
            found = []
            for k in range(i, j):
                (c, left), (d, right) = best(i, k), best(k + 1, j)
                cost = c + d + sizes[i] * sizes[k + 1] * sizes[j + 1]
                found.append((cost, (left, right)))
            _memo[i, j] = min(found, key=lambda pair: pair[0])
        return _memo[i, j]

    return best(0, len(sizes) - 2)[1]
