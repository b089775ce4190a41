"""Copies x and writes over every element."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    result = x.clone()
    result[...] = value
    return result
