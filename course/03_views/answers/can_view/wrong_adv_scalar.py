"""Walks over old and new dims, and knows of no -1 for a tensor without dims."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if x.ndim == 0:
        return all(size == 1 for size in shape)
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
