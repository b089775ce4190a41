"""Asks a tensor without memory, on the device meta."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    return torch.empty(tuple(shape), dtype=torch.uint8, device="meta").stride()
