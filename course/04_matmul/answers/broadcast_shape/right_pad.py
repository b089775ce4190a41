"""Pads with ones and goes column by column."""


def broadcast_shape(a, b):
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    result = []
    for n, m in zip(a, b):
        if n == m or m == 1:
            result.append(n)
        elif n == 1:
            result.append(m)
        else:
            return None
    return tuple(result)
