"""Returns a list."""


def broadcast_shape(a, b):
    length = max(len(a), len(b))
    a = [1] * (length - len(a)) + list(a)
    b = [1] * (length - len(b)) + list(b)
    if any(n != m and 1 not in (n, m) for n, m in zip(a, b)):
        return None
    return [m if n == 1 else n for n, m in zip(a, b)]
