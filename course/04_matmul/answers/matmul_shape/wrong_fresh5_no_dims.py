"""Forgets the tensor without dims and runs into an IndexError there instead of None."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    a, b = list(a), list(b)
    drop = []
    if len(a) < 2:
        a = [1] + a
        drop.append(-2)
    if len(b) < 2:
        b = b + [1]
        drop.append(-1)
    if a[-1] != b[-2]:
        return None
    try:
        shape = list(torch.broadcast_shapes(a[:-2], b[:-2])) + [a[-2], b[-1]]
    except RuntimeError:
        return None
    for position in drop:
        shape[position] = None
    return tuple(size for size in shape if size is not None)
