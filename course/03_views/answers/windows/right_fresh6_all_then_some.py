"""Every window first, then a slice of the rows."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    count = x.numel() - size + 1  # windows that begin at each element
    if count < 1:
        raise ValueError("the window is longer than x")
    every = x.as_strided((count, size), (x.stride(0), x.stride(0)), x.storage_offset())
    return every[::step]
