"""Takes every size of 1 out at the end."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    vector = 1 in (len(a), len(b))
    if len(a) == 1:
        a = (1, *a)
    if len(b) == 1:
        b = (*b, 1)
    if a[-1] != b[-2]:
        return None
    try:
        shape = (*torch.broadcast_shapes(a[:-2], b[:-2]), a[-2], b[-1])
    except RuntimeError:
        return None
    return tuple(n for n in shape if n != 1) if vector else shape
