"""Works out -1 by itself and divides by zero beside a 0."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    sizes = list(shape)
    if -1 in sizes:
        known = math.prod(s for s in sizes if s >= 0)
        sizes[sizes.index(-1)] = x.numel() // known
    try:
        x.view(sizes)
        return True
    except RuntimeError:
        return False
