"""Adds dims of size 1 to vectors and forgets to take that of the left vector out again."""


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
    if len(b) == 1:
        result = result[:-1]
    return result
