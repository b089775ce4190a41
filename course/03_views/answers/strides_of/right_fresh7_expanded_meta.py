"""Somebody who asks torch on the meta device, where a tensor of bytes has a layout and no memory."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    with torch.device("meta"):
        ghost = torch.empty(shape, dtype=torch.bool)
    return ghost.stride()
