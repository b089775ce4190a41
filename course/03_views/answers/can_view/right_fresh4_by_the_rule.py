"""The rule about strides: merges old dims into runs and fits the new sizes into them."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    shape = list(shape)
    # 1. the size that is to be worked out
    if -1 in shape:
        known = math.prod(size for size in shape if size != -1)
        if known == 0 or x.numel() % known != 0:
            return False
        shape[shape.index(-1)] = x.numel() // known
    # 2. the number of elements
    if math.prod(shape) != x.numel():
        return False
    if x.numel() == 0:
        return True
    # 3. runs of dims that one step serves; sizes of 1 do not count
    runs = []
    last_stride = None
    for size, stride in zip(x.shape, x.stride()):
        if size == 1:
            continue
        if runs and last_stride == size * stride:
            runs[-1] *= size
        else:
            runs.append(size)
        last_stride = stride
    # 4. every run must be filled by some new sizes exactly
    sizes = [size for size in shape if size != 1]
    for run in runs:
        filled = 1
        while filled < run:
            filled *= sizes.pop(0)
        if filled != run:
            return False
    return True
