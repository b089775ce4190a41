"""Works out -1 by hand, and divides by 0 where x has elements and the shape a 0."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if -1 in shape:
        known = math.prod(size for size in shape if size != -1)
        if x.numel() == 0 and known == 0:
            return False
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
