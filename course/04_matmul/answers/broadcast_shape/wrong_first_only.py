"""Only the first operand may be stretched."""


def broadcast_shape(a, b):
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    if any(n != m and n != 1 for n, m in zip(a, b)):
        return None
    return b
