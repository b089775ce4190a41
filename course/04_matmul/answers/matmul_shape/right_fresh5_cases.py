"""Case by case, with torch.broadcast_shapes for the batch dims."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    if len(a) == 1 and len(b) == 1:
        return () if a[0] == b[0] else None
    if len(b) == 1:
        return tuple(a[:-1]) if a[-1] == b[0] else None
    if len(a) == 1:
        return tuple(b[:-2]) + (b[-1],) if a[0] == b[-2] else None
    if a[-1] != b[-2]:
        return None
    try:
        front = torch.broadcast_shapes(a[:-2], b[:-2])
    except RuntimeError:
        return None
    return tuple(front) + (a[-2], b[-1])
