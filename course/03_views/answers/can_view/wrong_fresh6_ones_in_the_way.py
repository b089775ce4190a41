"""Applies the rule about strides to dims of size 1 as well, which are in the way."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    shape = list(shape)
    n = x.numel()
    if shape.count(-1) == 1:
        rest = -math.prod(shape)
        if rest == 0 or n % rest:
            return False
        shape[shape.index(-1)] = n // rest
    if math.prod(shape) != n:
        return False
    if n == 0 or x.ndim == 0:
        return True

    # lengths of the pieces of x that can be merged
    pieces = [x.shape[-1]]
    for d in range(x.ndim - 2, -1, -1):
        if x.stride(d) == x.shape[d + 1] * x.stride(d + 1):
            pieces[-1] *= x.shape[d]
        else:
            pieces.append(x.shape[d])

    new = [s for s in shape if s != 1]
    for piece in pieces:
        got = 1
        while got < piece:
            got *= new.pop()
        if got != piece:
            return False
    return True
