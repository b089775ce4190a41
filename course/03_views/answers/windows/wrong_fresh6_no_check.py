"""Leaves the check to torch, which makes no windows without an error if one is missing."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    s = x.stride(0)
    n = (len(x) - size) // step + 1
    return x.as_strided((n, size), (s * step, s))
