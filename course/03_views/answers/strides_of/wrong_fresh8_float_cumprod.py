"""Somebody who makes a float tensor of the sizes; breaks 'compute the exact stride' beyond 2**24."""
def strides_of(shape):
    if len(shape) == 0:
        return ()
    sizes = torch.Tensor([max(s, 1) for s in shape[1:]] + [1])
    return tuple(int(s) for s in sizes.flip(0).cumprod(0).flip(0))
