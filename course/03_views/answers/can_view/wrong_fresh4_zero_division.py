"""Works out the -1 itself, and divides by zero when a 0 stands beside it."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    shape = tuple(shape)
    if -1 in shape:
        known = 1
        for size in shape:
            if size != -1:
                known *= size
        if x.numel() % known != 0:
            return False
        shape = tuple(x.numel() // known if size == -1 else size for size in shape)
    if math.prod(shape) != x.numel():
        return False
    try:
        x.view(shape)
        return True
    except RuntimeError:
        return False
