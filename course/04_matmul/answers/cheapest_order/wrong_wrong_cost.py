"""Counts the entries of each result, not the multiplications."""


def cheapest_order(sizes):
    memory = {}

    def best(i, j):
        if j == i + 1:
            return 0, i
        if (i, j) not in memory:
            options = []
            for k in range(i + 1, j):
                (left, x), (right, y) = best(i, k), best(k, j)
                options.append((left + right + sizes[i] * sizes[j], (x, y)))
            memory[i, j] = min(options, key=lambda option: option[0])
        return memory[i, j]

    return best(0, len(sizes) - 1)[1]
