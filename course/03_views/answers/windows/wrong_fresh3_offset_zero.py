"""Begins at the beginning of the storage."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    s = x.stride(0)
    shape = ((len(x) - size) // step + 1, size)
    return x.as_strided(shape, (step * s, s), 0)
