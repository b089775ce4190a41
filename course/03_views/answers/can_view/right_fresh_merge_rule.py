"""Writes the rule about strides down: merge all neighbours, then cut the blocks anew."""
def can_view(x, shape):
    shape = list(shape)
    if -1 in shape:
        known = math.prod(n for n in shape if n != -1)
        if known == 0 or x.numel() % known:
            return False
        shape[shape.index(-1)] = x.numel() // known
    if math.prod(shape) != x.numel():
        return False
    if x.numel() == 0:
        return True
    blocks = []
    for size, step in zip(x.shape, x.stride()):
        if size == 1:
            continue
        if blocks and blocks[-1][1] == size * step:
            blocks[-1] = (blocks[-1][0] * size, step)
        else:
            blocks.append((size, step))
    wanted = iter([n for n in shape if n != 1])
    for size, _ in blocks:
        filled = 1
        while filled < size:
            filled *= next(wanted)
        if filled != size:
            return False
    return True
