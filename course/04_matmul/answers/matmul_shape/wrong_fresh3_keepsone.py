"""Forgets to take the added dim out again."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    if len(a) == len(b) == 1:
        return () if a == b else None
    if len(a) == 1:
        a = (1,) + a
    if len(b) == 1:
        b = b + (1,)
    if a[-1] != b[-2]:
        return None
    try:
        batch = torch.broadcast_shapes(a[:-2], b[:-2])
    except RuntimeError:
        return None
    return tuple(batch) + (a[-2], b[-1])
