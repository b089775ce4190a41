"""Forgets tensors without dims: their missing last size raises an IndexError."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    x = (1, *a) if len(a) == 1 else tuple(a)
    y = (*b, 1) if len(b) == 1 else tuple(b)
    if x[-1] != y[-2]:
        return None
    try:
        result = list(torch.broadcast_shapes(x[:-2], y[:-2]))
    except RuntimeError:
        return None
    if len(a) > 1:
        result.append(x[-2])
    if len(b) > 1:
        result.append(y[-1])
    return tuple(result)
