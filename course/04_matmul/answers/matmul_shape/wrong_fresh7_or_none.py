"""A student who writes "or None": the shape () of two vectors counts as false, and None comes back."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if not a or not b:
        return None
    left = (1, *a) if len(a) == 1 else tuple(a)
    right = (*b, 1) if len(b) == 1 else tuple(b)
    if left[-1] != right[-2]:
        return None
    try:
        shape = list(torch.broadcast_shapes(left[:-2], right[:-2]))
    except RuntimeError:
        return None
    if len(a) > 1:
        shape.append(left[-2])
    if len(b) > 1:
        shape.append(right[-1])
    return tuple(shape) or None
