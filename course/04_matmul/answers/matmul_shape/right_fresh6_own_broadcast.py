"""Rule by rule without torch, batch dims by hand."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    # rule 1
    if len(a) == 0 or len(b) == 0:
        return None
    # rule 2
    left = list(a) if len(a) > 1 else [1] + list(a)
    right = list(b) if len(b) > 1 else list(b) + [1]
    # rule 3
    *batch_a, n, k = left
    *batch_b, k2, m = right
    if k != k2:
        return None
    # rule 4
    while len(batch_a) < len(batch_b):
        batch_a.insert(0, 1)
    while len(batch_b) < len(batch_a):
        batch_b.insert(0, 1)
    shape = []
    for x, y in zip(batch_a, batch_b):
        if x != y and 1 not in (x, y):
            return None
        shape.append(y if x == 1 else x)
    if len(a) > 1:
        shape.append(n)
    if len(b) > 1:
        shape.append(m)
    return tuple(shape)
