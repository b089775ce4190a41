"""A student who takes out every 1 after a product with a vector: (1, 4) and (4,) give () instead of (1,)."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    vector = len(a) == 1 or len(b) == 1
    if len(a) == 1:
        a = (1,) + tuple(a)
    if len(b) == 1:
        b = tuple(b) + (1,)
    if a[-1] != b[-2]:
        return None
    try:
        batch = tuple(torch.broadcast_shapes(a[:-2], b[:-2]))
    except RuntimeError:
        return None
    shape = batch + (a[-2], b[-1])
    return tuple(size for size in shape if size != 1) if vector else shape
