"""A loop over the names of the attributes with getattr."""


def same_place(a, b):
    return all(getattr(a, name) == getattr(b, name) for name in ("dtype", "device"))
