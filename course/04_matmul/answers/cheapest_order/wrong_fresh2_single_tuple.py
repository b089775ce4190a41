"""A dynamic program that packs a chain of one matrix into a tuple."""


def cheapest_order(sizes):
    n = len(sizes) - 1
    if n == 1:
        return (0,)
    best = {(i, i + 1): (0, i) for i in range(n)}
    for width in range(2, n + 1):
        for i in range(n - width + 1):
            j = i + width
            best[i, j] = min(
                (
                    (
                        best[i, k][0] + best[k, j][0] + sizes[i] * sizes[k] * sizes[j],
                        (best[i, k][1], best[k, j][1]),
                    )
                    for k in range(i + 1, j)
                ),
                key=lambda pair: pair[0],
            )
    return best[0, n][1]
