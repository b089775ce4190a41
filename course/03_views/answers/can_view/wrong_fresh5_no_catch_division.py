"""Works out -1 itself, and divides by 0 where a 0 stands beside it."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if -1 in shape:
        known = -math.prod(shape)
        missing = x.numel() // known
        shape = tuple(missing if size == -1 else size for size in shape)
    if math.prod(shape) != x.numel():
        return False
    try:
        x.view(shape)
        return True
    except RuntimeError:
        return False
