"""Somebody who slices out the beginnings: that slice already has the count and the stride of the rows."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("the window is longer than x")
    starts = x[: len(x) - size + 1 : step]
    return starts.as_strided((*starts.shape, size), starts.stride() + x.stride())
