"""Takes the added row out at the front, where the batch dims are."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    added_left = added_right = False
    if len(a) == 1:
        a, added_left = (1,) + tuple(a), True
    if len(b) == 1:
        b, added_right = tuple(b) + (1,), True
    if a[-1] != b[-2]:
        return None
    try:
        batch = torch.broadcast_shapes(a[:-2], b[:-2])
    except RuntimeError:
        return None
    shape = tuple(batch) + (a[-2], b[-1])
    if added_left:
        shape = shape[1:]
    if added_right:
        shape = shape[:-1]
    return shape
