"""Tries a + b, which refuses shapes that do not fit and takes single numbers from anywhere."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    try:
        c = a + b
    except RuntimeError:
        return False
    return c.dtype == a.dtype and c.dtype == b.dtype
