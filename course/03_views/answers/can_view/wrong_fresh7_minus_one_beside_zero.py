"""A language model that works out -1 itself: beside a 0 it says True for an empty tensor, where torch cannot work it out."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    shape = list(shape)
    if -1 in shape:
        known = math.prod(size for size in shape if size != -1)
        if known == 0:
            return x.numel() == 0
        if x.numel() % known != 0:
            return False
        shape[shape.index(-1)] = x.numel() // known
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
