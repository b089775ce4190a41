"""A home-made rule that trips over axes of size 1, whose stride means nothing."""


def can_view(x, shape):
    try:
        x.view(shape)
    except RuntimeError:
        return False
    for axis in range(x.ndim - 1):
        merged = x.stride(axis) == x.stride(axis + 1) * x.shape[axis + 1]
        if not merged and x.shape[axis] == 1:
            return False
    return True
