"""The last size of the product is taken one place too early."""


def cheapest_order(sizes):
    n = len(sizes) - 1
    table = {(i, i): (0, i) for i in range(n)}
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            table[i, j] = min(
                (
                    (
                        table[i, k][0] + table[k + 1, j][0] + sizes[i] * sizes[k + 1] * sizes[j],
                        (table[i, k][1], table[k + 1, j][1]),
                    )
                    for k in range(i, j)
                ),
                key=lambda option: option[0],
            )
    return table[0, n - 1][1]
