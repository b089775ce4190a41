"""torch.full_like."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    return torch.full_like(x, value)
