"""A student who compares the number of elements first: with a -1 the product is negative, so the answer is always False."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if math.prod(shape) != x.numel():
        return False
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
