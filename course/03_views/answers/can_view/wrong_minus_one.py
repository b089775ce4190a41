"""Has the strides right and forgets that -1 stands for a size."""


def can_view(x, shape):
    if math.prod(shape) != x.numel():
        return False
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
