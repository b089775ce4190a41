"""Leaves the added dims of size 1 in the result."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    if len(a) == 1:
        a = (1, *a)
    if len(b) == 1:
        b = (*b, 1)
    if a[-1] != b[-2]:
        return None
    try:
        return (*torch.broadcast_shapes(a[:-2], b[:-2]), a[-2], b[-1])
    except RuntimeError:
        return None
