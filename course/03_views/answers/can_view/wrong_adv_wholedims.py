"""Knows that dims can be split and merged, but not that merged dims can be cut elsewhere."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if -1 in shape:
        known = -math.prod(shape)
        if known == 0 or x.numel() % known:
            return False
        shape = tuple(x.numel() // known if size == -1 else size for size in shape)
    if math.prod(shape) != x.numel():
        return False
    if x.is_contiguous():
        return True
    old = [(size, step) for size, step in zip(x.shape, x.stride()) if size != 1]
    new = [size for size in shape if size != 1]
    while old:
        (size, step), wanted = old[-1], new.pop()
        if wanted > size:  # several old dims become one
            while size < wanted:
                old.pop()
                if old[-1][1] != size * step:
                    return False
                size *= old[-1][0]
            if size != wanted:
                return False
            old.pop()
        else:  # one old dim becomes several
            while wanted < size:
                wanted *= new.pop()
            if wanted != size:
                return False
            old.pop()
    return True
