"""Applies the rule of strides to dims of size 1 too."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    sizes = list(shape)
    if -1 in sizes:
        rest = -math.prod(sizes)
        if rest == 0 or x.numel() % rest:
            return False
        sizes[sizes.index(-1)] = x.numel() // rest
    if math.prod(sizes) != x.numel():
        return False
    if x.numel() == 0:
        return True
    groups = []
    for d in range(x.ndim):
        if d and x.stride(d - 1) == x.size(d) * x.stride(d):
            groups[-1] *= x.size(d)
        else:
            groups.append(x.size(d))
    sizes = [s for s in sizes if s != 1]
    for group in [g for g in groups if g != 1]:
        got = 1
        while got < group and sizes:
            got *= sizes.pop(0)
        if got != group:
            return False
    return not sizes
