"""Only counts the elements."""


def can_view(x, shape):
    if -1 in shape:
        others = -math.prod(shape)
        return others > 0 and x.numel() % others == 0
    return math.prod(shape) == x.numel()
