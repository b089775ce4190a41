"""Takes the batch dims from torch.broadcast_shapes, case by case for vectors."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    inner_b = b[0] if len(b) == 1 else b[-2]
    if a[-1] != inner_b:
        return None
    try:
        batch = torch.broadcast_shapes(tuple(a[:-2]), tuple(b[:-2]))
    except RuntimeError:
        return None
    n = tuple(a[-2:-1])  # empty for a vector
    m = tuple(b[-1:]) if len(b) > 1 else ()
    return tuple(batch) + n + m
