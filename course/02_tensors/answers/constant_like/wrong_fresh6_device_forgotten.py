"""Keeps shape and dtype and makes the tensor on the CPU always."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    return torch.full(tuple(x.shape), value, dtype=x.dtype)
