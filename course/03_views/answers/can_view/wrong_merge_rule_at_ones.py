"""Asks the rule for merging of axes of size 1 too, which are never in the way."""


def can_view(x, shape):
    try:
        x.view(shape)
    except RuntimeError:
        return False
    for a in range(x.ndim - 1):
        one = x.shape[a] == 1 or x.shape[a + 1] == 1
        if one and x.stride(a) != x.shape[a + 1] * x.stride(a + 1):
            return False
    return True
