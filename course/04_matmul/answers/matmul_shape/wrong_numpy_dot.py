"""NumPy's dot: all batch dims one after the other, numbers allowed."""


def matmul_shape(a, b):
    if not a or not b:
        return a or b
    if len(b) == 1:
        return a[:-1] if a[-1] == b[0] else None
    if a[-1] != b[-2]:
        return None
    return (*a[:-1], *b[:-2], b[-1])
