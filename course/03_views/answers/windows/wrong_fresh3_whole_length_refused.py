"""Refuses a window that is exactly as long as x."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size >= len(x):
        raise ValueError("the window must be shorter than x")
    s = x.stride(0)
    return x.as_strided(((len(x) - size) // step + 1, size), (step * s, s))
