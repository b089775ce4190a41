"""The rule about strides written down, with blocks of dims that go together."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    sizes = list(shape)
    if -1 in sizes:
        others = math.prod(s for s in sizes if s != -1)
        if others == 0 or x.numel() % others:
            return False
        sizes[sizes.index(-1)] = x.numel() // others
    if math.prod(sizes) != x.numel():
        return False
    if x.numel() == 0:
        return True
    # blocks: number of elements of each group of old dims in which one step serves all
    blocks = []
    dims = [(n, s) for n, s in zip(x.shape, x.stride()) if n != 1]
    for k, (n, s) in enumerate(dims):
        if k and dims[k - 1][1] == n * s:
            blocks[-1] *= n
        else:
            blocks.append(n)
    new = [s for s in sizes if s != 1]
    for block in blocks:
        have = 1
        while have < block and new:
            have *= new.pop(0)
        if have != block:
            return False
    return not new
