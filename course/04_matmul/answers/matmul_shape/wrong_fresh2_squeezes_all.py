"""Takes every dim of size 1 out of a result of a vector, also those that were there before."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1,) + a if len(a) == 1 else a
    right = b + (1,) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    try:
        batch = tuple(torch.broadcast_shapes(left[:-2], right[:-2]))
    except RuntimeError:
        return None
    result = batch + (left[-2], right[-1])
    if len(a) == 1 or len(b) == 1:
        result = tuple(size for size in result if size != 1)
    return result
