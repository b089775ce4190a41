"""A student who pads vectors but forgets tensors without dims; breaks '() included': an IndexError in place of None."""
def matmul_shape(a, b):
    left = (1,) + tuple(a) if len(a) == 1 else tuple(a)
    right = tuple(b) + (1,) if len(b) == 1 else tuple(b)
    if left[-1] != right[-2]:
        return None
    try:
        shape = tuple(torch.broadcast_shapes(left[:-2], right[:-2]))
    except RuntimeError:
        return None
    if len(a) > 1:
        shape += (left[-2],)
    if len(b) > 1:
        shape += (right[-1],)
    return shape
