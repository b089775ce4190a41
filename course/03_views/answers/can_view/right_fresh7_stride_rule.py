"""A reader of ATen: the rule about strides written out, chunk by chunk from the right, with -1 worked out first."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    sizes, count = list(shape), x.numel()
    if -1 in sizes:
        rest = math.prod(size for size in sizes if size != -1)
        if rest == 0 or count % rest:
            return False
        sizes[sizes.index(-1)] = count // rest
    if math.prod(sizes) != count:
        return False
    if count == 0:
        return True
    # runs of dims that one step serves: [elements], from the right
    runs, step = [], None
    for size, stride in zip(reversed(x.shape), reversed(x.stride())):
        if size == 1:
            continue
        if runs and stride == step:
            runs[-1] *= size
        else:
            runs.append(size)
        step = stride * size
    wanted = [size for size in reversed(sizes) if size != 1]
    for run in runs:
        product = 1
        while product < run:
            product *= wanted.pop(0)
        if product != run:
            return False
    return True
