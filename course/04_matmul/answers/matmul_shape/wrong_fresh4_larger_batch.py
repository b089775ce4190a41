"""Takes the larger of two batch sizes, so that 1 and 0 give 1."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    a2 = (1, *a) if len(a) == 1 else tuple(a)
    b2 = (*b, 1) if len(b) == 1 else tuple(b)
    if a2[-1] != b2[-2]:
        return None
    batch_a, batch_b = list(a2[:-2]), list(b2[:-2])
    while len(batch_a) < len(batch_b):
        batch_a.insert(0, 1)
    while len(batch_b) < len(batch_a):
        batch_b.insert(0, 1)
    batch = []
    for x, y in zip(batch_a, batch_b):
        if x == y or x == 1 or y == 1:
            batch.append(max(x, y))
        else:
            return None
    result = batch
    if len(a) > 1:
        result = result + [a2[-2]]
    if len(b) > 1:
        result = result + [b2[-1]]
    return tuple(result)
