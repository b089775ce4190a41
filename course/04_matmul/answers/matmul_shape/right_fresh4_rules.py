"""By the four rules, with a broadcasting loop of its own."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    a, b = tuple(a), tuple(b)
    if not a or not b:
        return None
    row, column = len(a) == 1, len(b) == 1
    if row:
        a = (1,) + a
    if column:
        b = b + (1,)
    if a[-1] != b[-2]:
        return None
    front, other = a[:-2], b[:-2]
    length = max(len(front), len(other))
    front = (1,) * (length - len(front)) + front
    other = (1,) * (length - len(other)) + other
    batch = ()
    for x, y in zip(front, other):
        if x != y and 1 not in (x, y):
            return None
        batch += (y,) if x == 1 else (x,)
    if not row:
        batch += (a[-2],)
    if not column:
        batch += (b[-1],)
    return batch
