"""Thinks that a size is stretched whenever the other is a multiple of it."""


def broadcast_shape(a, b):
    n = max(len(a), len(b))
    a, b = (1,) * (n - len(a)) + a, (1,) * (n - len(b)) + b
    out = []
    for x, y in zip(a, b):
        small, large = min(x, y), max(x, y)
        if x == 1 or y == 1:
            out.append(y if x == 1 else x)
        elif small > 1 and large % small == 0 or small == large:
            out.append(large)
        else:
            return None
    return tuple(out)
