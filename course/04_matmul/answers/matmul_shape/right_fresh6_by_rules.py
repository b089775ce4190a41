"""The four rules, with broadcast_shapes for the batch dims."""


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
    try:
        batch = tuple(torch.broadcast_shapes(a[:-2], b[:-2]))
    except RuntimeError:
        return None
    return batch + (() if row else (a[-2],)) + (() if column else (b[-1],))
