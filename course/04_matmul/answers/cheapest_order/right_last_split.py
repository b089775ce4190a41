"""Takes the last of several equally cheap splits."""


def cheapest_order(sizes):
    memory = {}

    def solve(i, j):
        if (i, j) not in memory:
            if i + 1 == j:
                memory[i, j] = (0, i)
            else:
                memory[i, j] = None
                for k in reversed(range(i + 1, j)):
                    total = solve(i, k)[0] + solve(k, j)[0] + sizes[i] * sizes[j] * sizes[k]
                    if memory[i, j] is None or total < memory[i, j][0]:
                        memory[i, j] = (total, (solve(i, k)[1], solve(k, j)[1]))
        return memory[i, j]

    return solve(0, len(sizes) - 1)[1]
