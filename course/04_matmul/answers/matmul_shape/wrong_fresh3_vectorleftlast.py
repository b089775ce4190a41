"""Compares a vector on the left with the last size of b instead of the last but one."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if not a or not b:
        return None
    if len(a) == 1:
        return b[:-1] if a[0] == b[-1] else None
    if len(b) == 1:
        return a[:-1] if a[-1] == b[0] else None
    if a[-1] != b[-2]:
        return None
    try:
        batch = torch.broadcast_shapes(a[:-2], b[:-2])
    except RuntimeError:
        return None
    return tuple(batch) + (a[-2], b[-1])
