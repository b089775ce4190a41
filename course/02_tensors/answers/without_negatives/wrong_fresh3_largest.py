"""Clamps from above as well, which makes inf the largest finite number."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    info = torch.finfo(x.dtype) if x.is_floating_point() else torch.iinfo(x.dtype)
    return torch.clamp(x, 0, info.max)
