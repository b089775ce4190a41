"""Stretches a size to every multiple of it, as tiling would."""


def broadcast_shape(a, b):
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    result = []
    for n, m in zip(a, b):
        low, high = min(n, m), max(n, m)
        if low and high % low == 0:
            result.append(high)
        elif low in (n, m) and low == 0 and high <= 1:
            result.append(0)
        else:
            return None
    return tuple(result)
