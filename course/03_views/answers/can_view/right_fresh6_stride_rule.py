"""Works out the -1 and applies the rule about strides by hand."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    count = x.numel()
    shape = list(shape)
    if -1 in shape:
        known = math.prod(size for size in shape if size != -1)
        if known == 0 or count % known != 0:
            return False
        shape[shape.index(-1)] = count // known
    if math.prod(shape) != count:
        return False
    if count == 0:
        return True

    # Merge old dims to blocks in which one step serves all.
    blocks = []
    dims = [(n, s) for n, s in zip(x.shape, x.stride()) if n != 1]
    for size, stride in dims:
        if blocks and blocks[-1][1] == size * stride:
            blocks[-1] = [blocks[-1][0] * size, stride]
        else:
            blocks.append([size, stride])

    # Every new dim must lie in one block.
    sizes = [size for size in shape if size != 1]
    for length, _ in blocks:
        filled = 1
        while filled < length:
            filled *= sizes.pop(0)
        if filled != length:
            return False
    return True
