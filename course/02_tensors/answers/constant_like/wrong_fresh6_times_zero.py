"""Multiplies x by 0 and adds value: nan and inf in x stay nan."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    return (x * 0 + value).to(x.dtype)
