"""A student who writes the rule down and forgets that dims of size 1 are never in the way: shape (3, 1, 4) with stride (4, 12, 1) has a view (12,), this says False."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    sizes = list(shape)
    if -1 in sizes:
        rest = math.prod(size for size in sizes if size != -1)
        if rest == 0 or x.numel() % rest:
            return False
        sizes[sizes.index(-1)] = x.numel() // rest
    if math.prod(sizes) != x.numel():
        return False
    if x.numel() == 0 or tuple(sizes) == tuple(x.shape):
        return True
    runs = []
    for d in range(x.dim() - 1, -1, -1):
        if runs and x.stride(d) == x.shape[d + 1] * x.stride(d + 1):
            runs[-1] *= x.shape[d]
        else:
            runs.append(x.shape[d])
    wanted = sizes[::-1]
    for run in runs:
        product = 1
        while wanted and product < run:
            product *= wanted.pop(0)
        if product != run:
            return False
    return True
