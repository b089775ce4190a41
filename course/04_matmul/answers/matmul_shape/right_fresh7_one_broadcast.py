"""A clever one: once the inner sizes are gone, the rows (.., n, 1) and the columns (.., 1, m) broadcast in one go."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if not a or not b:
        return None
    rows = a if len(a) > 1 else (1, *a)
    columns = b if len(b) > 1 else (*b, 1)
    if rows[-1] != columns[-2]:
        return None
    try:
        whole = torch.broadcast_shapes((*rows[:-1], 1), (*columns[:-2], 1, columns[-1]))
    except RuntimeError:
        return None
    keep = [len(a) > 1, len(b) > 1]
    return whole[:-2] + tuple(size for size, kept in zip(whole[-2:], keep) if kept)
