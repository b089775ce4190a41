"""Multiplies x by 0, which leaves the nan and inf of x in the result."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    return (x * 0 + value).to(x.dtype)
