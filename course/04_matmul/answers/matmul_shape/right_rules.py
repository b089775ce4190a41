"""The four rules, one after the other."""


def matmul_shape(a, b):
    if len(a) == 0 or len(b) == 0:
        return None
    row, column = len(a) == 1, len(b) == 1
    if row:
        a = (1, a[0])
    if column:
        b = (b[0], 1)
    if a[-1] != b[-2]:
        return None
    try:
        shape = tuple(torch.broadcast_shapes(a[:-2], b[:-2]))
    except RuntimeError:
        return None
    if not row:
        shape += (a[-2],)
    if not column:
        shape += (b[-1],)
    return shape
