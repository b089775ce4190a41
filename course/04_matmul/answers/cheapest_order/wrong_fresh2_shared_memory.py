"""The memory is a default argument keyed by the stretch, so a second chain gets orders of the first."""


def cheapest_order(sizes, memory={}):
    def best(i, j):
        if i == j:
            return 0, i
        if (i, j) not in memory:
            memory[i, j] = min(
                (
                    best(i, k)[0] + best(k + 1, j)[0] + sizes[i] * sizes[k + 1] * sizes[j + 1],
                    k,
                )
                for k in range(i, j)
            )
        return memory[i, j]

    def build(i, j):
        if i == j:
            return i
        k = best(i, j)[1]
        return build(i, k), build(k + 1, j)

    return build(0, len(sizes) - 2)
