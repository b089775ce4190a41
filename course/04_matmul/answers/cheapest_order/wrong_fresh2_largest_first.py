"""Removes the largest inner size first, another rule of thumb that often works."""


def cheapest_order(sizes):
    sizes = list(sizes)
    parts = list(range(len(sizes) - 1))
    while len(parts) > 1:
        i = max(range(len(parts) - 1), key=lambda i: sizes[i + 1])
        parts[i : i + 2] = [(parts[i], parts[i + 1])]
        del sizes[i + 1]
    return parts[0]
