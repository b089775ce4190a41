"""Asks torch for a tensor without memory, on the meta device."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    return torch.empty(tuple(shape), dtype=torch.int8, device="meta").stride()
