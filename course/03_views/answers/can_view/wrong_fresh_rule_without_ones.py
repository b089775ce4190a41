"""The merge rule by hand, but axes of size 1 stand in the way."""
def can_view(x, shape):
    shape = list(shape)
    if -1 in shape:
        rest = -math.prod(shape)
        if rest == 0 or x.numel() % rest:
            return False
        shape[shape.index(-1)] = x.numel() // rest
    if math.prod(shape) != x.numel():
        return False
    if x.numel() == 0:
        return True
    blocks = []
    for size, step in zip(x.shape, x.stride()):
        if blocks and blocks[-1][1] == size * step:
            blocks[-1] = [blocks[-1][0] * size, step]
        else:
            blocks.append([size, step])
    sizes = [n for n in shape if n != 1]
    for size, _ in blocks:
        filled = 1
        while filled < size and sizes:
            filled *= sizes.pop(0)
        if filled != size:
            return False
    return True
