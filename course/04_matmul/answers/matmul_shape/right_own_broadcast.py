"""Calls the broadcast_shape of section 2 for the batch dims."""


def matmul_shape(a, b):
    if not (a and b):
        return None
    left = (1, *a) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    batch = broadcast_shape(left[:-2], right[:-2])
    if batch is None:
        return None
    shape = [*batch, left[-2], right[-1]]
    if len(b) == 1:
        del shape[-1]
    if len(a) == 1:
        del shape[len(batch)]
    return tuple(shape)
