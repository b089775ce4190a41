"""A model that checks the count first; breaks 'a -1 beside a 0 gives False': it raises ZeroDivisionError."""
def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    known = math.prod(s for s in shape if s >= 0)
    if -1 in shape:
        if x.numel() % known != 0:
            return False
    elif known != x.numel():
        return False
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
