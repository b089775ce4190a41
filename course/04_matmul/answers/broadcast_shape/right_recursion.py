"""The last column, and the rest by itself."""


def broadcast_shape(a, b):
    if not a or not b:
        return a or b
    rest = broadcast_shape(a[:-1], b[:-1])
    n, m = a[-1], b[-1]
    if rest is None or (n != m and 1 not in (n, m)):
        return None
    return (*rest, m if n == 1 else n)
