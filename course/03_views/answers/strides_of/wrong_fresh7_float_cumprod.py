"""A vectoriser: cumprod of a float64 tensor; beyond 2**53 the strides are rounded."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    if len(shape) == 0:
        return ()
    sizes = torch.tensor(list(shape[1:]) + [1], dtype=torch.float64).clamp(min=1)
    return tuple(int(step) for step in sizes.flip(0).cumprod(0).flip(0).tolist())
