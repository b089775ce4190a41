"""Takes the cheapest product of two neighbours first, again and again."""


def cheapest_order(sizes):
    sizes = list(sizes)
    parts = list(range(len(sizes) - 1))
    while len(parts) > 1:
        i = min(range(len(parts) - 1), key=lambda i: sizes[i] * sizes[i + 1] * sizes[i + 2])
        parts[i : i + 2] = [(parts[i], parts[i + 1])]
        del sizes[i + 1]
    return parts[0]
