"""Writes down the rule: works out -1, merges what can be merged, then cuts the blocks."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    shape = list(shape)
    if -1 in shape:
        known = math.prod(size for size in shape if size != -1)
        if known == 0 or x.numel() % known != 0:
            return False
        shape[shape.index(-1)] = x.numel() // known
    if math.prod(shape) != x.numel():
        return False
    if x.numel() == 0:
        return True

    # blocks: the number of elements of each stretch that is walked with one step
    blocks = []
    previous = None
    for size, stride in zip(x.shape, x.stride()):
        if size == 1:
            continue
        if previous is not None and previous == size * stride:
            blocks[-1] *= size
        else:
            blocks.append(size)
        previous = stride

    # the new dims have to fill the blocks one after the other
    sizes = [size for size in shape if size != 1]
    for block in blocks:
        filled = 1
        while filled < block:
            filled *= sizes.pop(0)
        if filled != block:
            return False
    return not sizes
