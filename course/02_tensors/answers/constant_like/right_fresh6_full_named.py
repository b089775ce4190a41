"""torch.full with shape, dtype and device of x."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    return torch.full(x.shape, value, dtype=x.dtype, device=x.device)
