"""No windows where size is larger than len(x), in place of an error."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    count = max((len(x) - size) // step + 1, 0)
    s = x.stride(0)
    return x.as_strided((count, size), (step * s, s), x.storage_offset())
