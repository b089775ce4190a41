"""Checks the number of elements by hand and forgets what -1 stands for."""
def can_view(x, shape):
    if math.prod(shape) != x.numel():
        return False
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
