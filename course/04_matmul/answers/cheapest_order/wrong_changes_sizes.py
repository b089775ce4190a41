"""Puts the list of sizes in order on the way."""


def cheapest_order(sizes):
    n = len(sizes)
    best = {(i, i + 1): (0, i) for i in range(n - 1)}
    for length in range(2, n):
        for i in range(n - length):
            j = i + length
            options = [
                (best[i, k][0] + best[k, j][0] + sizes[i] * sizes[k] * sizes[j], k)
                for k in range(i + 1, j)
            ]
            total, k = min(options)
            best[i, j] = (total, (best[i, k][1], best[k, j][1]))
    sizes.sort()
    return best[0, n - 1][1]
