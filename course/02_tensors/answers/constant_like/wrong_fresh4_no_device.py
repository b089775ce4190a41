"""Keeps shape and dtype, and makes everything on the CPU."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    return torch.full(x.shape, value, dtype=x.dtype)
