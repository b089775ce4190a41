"""A model that writes 'or None' at the end; breaks two vectors, whose product has the shape ()."""
def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1,) + tuple(a) if len(a) == 1 else tuple(a)
    right = tuple(b) + (1,) if len(b) == 1 else tuple(b)
    if left[-1] != right[-2]:
        return None
    try:
        shape = list(torch.broadcast_shapes(left[:-2], right[:-2])) + [left[-2], right[-1]]
    except RuntimeError:
        return None
    if len(b) == 1:
        shape.pop(-1)
    if len(a) == 1:
        shape.pop(-2 if len(b) > 1 else -1)
    return tuple(shape) or None
