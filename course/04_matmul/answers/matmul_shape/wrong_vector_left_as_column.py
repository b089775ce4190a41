"""Makes a column of a vector on the left, too."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (*a, 1) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    try:
        batch = torch.broadcast_shapes(left[:-2], right[:-2])
    except RuntimeError:
        return None
    return (*batch, left[-2], right[-1])
