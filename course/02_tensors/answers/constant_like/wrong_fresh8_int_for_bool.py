"""Cuts the value off for everything that is no float: into bool, 0.5 goes as 0, so False (second bullet)."""


def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    if not x.dtype.is_floating_point:
        value = int(value)
    return torch.full(x.shape, value, dtype=x.dtype, device=x.device)
