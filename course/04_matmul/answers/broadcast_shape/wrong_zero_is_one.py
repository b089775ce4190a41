"""Lets a size of 0 be stretched, too."""


def broadcast_shape(a, b):
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    result = []
    for n, m in zip(a, b):
        if n != m and n > 1 and m > 1:
            return None
        result.append(max(n, m) if 0 not in (n, m) else 0)
    return tuple(result)
