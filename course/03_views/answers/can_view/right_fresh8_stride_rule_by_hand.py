"""A C programmer writes down the rule: blocks of old dims with one step, each to be filled by new sizes."""
def can_view(x, shape):
    sizes = list(shape)
    if -1 in sizes:
        known = 1
        for s in sizes:
            known *= s if s != -1 else 1
        if known == 0 or x.numel() % known:
            return False
        sizes[sizes.index(-1)] = x.numel() // known
    if math.prod(sizes) != x.numel():
        return False
    if x.numel() == 0:
        return True
    blocks = []
    for size, stride in zip(x.shape, x.stride()):
        if size == 1:
            continue
        if blocks and blocks[-1][1] == size * stride:
            blocks[-1] = (blocks[-1][0] * size, stride)
        else:
            blocks.append((size, stride))
    sizes = [s for s in sizes if s != 1]
    for count, _ in blocks:
        filled = 1
        while filled < count:
            filled *= sizes.pop(0)
        if filled != count:
            return False
    return True
