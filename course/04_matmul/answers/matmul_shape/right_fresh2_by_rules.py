"""Works through the four rules, with broadcast_shapes for the batch dims."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1, *a) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    try:
        batch = tuple(torch.broadcast_shapes(left[:-2], right[:-2]))
    except RuntimeError:
        return None
    rows = () if len(a) == 1 else (left[-2],)
    columns = () if len(b) == 1 else (right[-1],)
    return batch + rows + columns
