"""A careful undergraduate follows the four rules, with batch dims from torch.broadcast_shapes."""
def matmul_shape(a, b):
    if len(a) == 0 or len(b) == 0:
        return None
    left = (1, *a) if (row := len(a) == 1) else tuple(a)
    right = (*b, 1) if (column := len(b) == 1) else tuple(b)
    if left[-1] != right[-2]:
        return None
    try:
        front = torch.broadcast_shapes(left[:-2], right[:-2])
    except RuntimeError:
        return None
    return (*front, *(() if row else left[-2:-1]), *(() if column else right[-1:]))
