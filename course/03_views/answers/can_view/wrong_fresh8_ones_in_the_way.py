"""A C programmer merges dims by the rule of the text but does not skip sizes of 1; breaks 'x may have any layout' for size-1 dims."""
def can_view(x, shape):
    if -1 in shape:
        known = math.prod(s for s in shape if s != -1)
        if known == 0 or x.numel() % known != 0:
            return False
        shape = tuple(x.numel() // known if s == -1 else s for s in shape)
    if math.prod(shape) != x.numel():
        return False
    if x.numel() == 0:
        return True
    blocks = []
    for size, stride in zip(x.shape, x.stride()):
        if blocks and blocks[-1][1] == size * stride:
            blocks[-1] = (blocks[-1][0] * size, stride)
        else:
            blocks.append((size, stride))
    sizes = list(shape)
    for count, _ in blocks:
        filled = 1
        while filled < count:
            filled *= sizes.pop(0)
        if filled != count:
            return False
    return True
