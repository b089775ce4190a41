"""Takes the larger of two batch sizes: 1 for 1 and 0."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    a_is_vector = len(a) == 1
    b_is_vector = len(b) == 1
    a = (1, *a) if a_is_vector else tuple(a)
    b = (*b, 1) if b_is_vector else tuple(b)
    if a[-1] != b[-2]:
        return None
    batch = []
    batch_a, batch_b = list(a[:-2])[::-1], list(b[:-2])[::-1]
    for i in range(max(len(batch_a), len(batch_b))):
        x = batch_a[i] if i < len(batch_a) else 1
        y = batch_b[i] if i < len(batch_b) else 1
        if x != y and x != 1 and y != 1:
            return None
        batch.append(max(x, y))
    shape = batch[::-1]
    if not a_is_vector:
        shape.append(a[-2])
    if not b_is_vector:
        shape.append(b[-1])
    return tuple(shape)
