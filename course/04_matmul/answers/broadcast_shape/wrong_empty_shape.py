"""Takes the empty shape for something that cannot be broadcast."""


def broadcast_shape(a, b):
    if not a or not b:
        return None
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    if any(n != m and 1 not in (n, m) for n, m in zip(a, b)):
        return None
    return tuple(m if n == 1 else n for n, m in zip(a, b))
