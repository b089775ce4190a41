"""A student who works through the four rules by hand, padding the batch dims with ones."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if min(len(a), len(b)) == 0:
        return None
    *batch_a, n, k = [1] * (2 - len(a)) + list(a)
    *batch_b, l, m = list(b) + [1] * (2 - len(b))
    while len(batch_a) < len(batch_b):
        batch_a.insert(0, 1)
    while len(batch_b) < len(batch_a):
        batch_b.insert(0, 1)
    if k != l or any(p != q and p != 1 != q for p, q in zip(batch_a, batch_b)):
        return None
    shape = [q if p == 1 else p for p, q in zip(batch_a, batch_b)]
    shape += [n] * (len(a) > 1) + [m] * (len(b) > 1)
    return tuple(shape)
