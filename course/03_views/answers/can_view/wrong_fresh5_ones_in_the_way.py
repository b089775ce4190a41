"""Applies the rule about merging to dims of size 1 too, whose strides mean nothing."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    shape = list(shape)
    if -1 in shape:
        known = math.prod(size for size in shape if size != -1)
        if known == 0 or x.numel() % known:
            return False
        shape[shape.index(-1)] = x.numel() // known
    if math.prod(shape) != x.numel():
        return False
    if x.numel() == 0 or x.dim() == 0:
        return True
    # merge neighbouring dims wherever one step serves both
    groups = [x.shape[0]]
    for d in range(1, x.dim()):
        if x.stride(d - 1) == x.shape[d] * x.stride(d):
            groups[-1] *= x.shape[d]
        else:
            groups.append(x.shape[d])
    # every new size has to be cut from one group
    left = groups.pop(0)
    for size in shape:
        while left == 1 and groups and size != 1:
            left = groups.pop(0)
        if left % size:
            return False
        left //= size
    return True
