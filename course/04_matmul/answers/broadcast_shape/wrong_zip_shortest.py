"""Goes through the columns that both have, and forgets the rest."""


def broadcast_shape(a, b):
    sizes = []
    for n, m in zip(a[::-1], b[::-1]):
        if n != m and 1 not in (n, m):
            return None
        sizes.append(m if n == 1 else n)
    return tuple(sizes[::-1])
