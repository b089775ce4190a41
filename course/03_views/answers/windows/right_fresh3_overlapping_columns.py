"""Builds the turned matrix (columns are windows) and transposes it."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    last_start = len(x) - size
    if last_start < 0:
        raise IndexError("size is larger than len(x)")
    s = x.stride(0)
    columns = x.as_strided((size, last_start // step + 1), (s, s * step))
    return columns.t()
