"""Lets a vector on the left meet the first dim of a batch and not the last but one."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    if len(a) == 1:
        return b[1:] if a[0] == b[0] else None
    if len(b) == 1:
        return a[:-1] if a[-1] == b[0] else None
    if a[-1] != b[-2]:
        return None
    try:
        return tuple(torch.broadcast_shapes(a[:-2], b[:-2])) + (a[-2], b[-1])
    except RuntimeError:
        return None
