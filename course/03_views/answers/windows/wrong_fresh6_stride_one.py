"""Takes x for the row of numbers itself, with stride 1."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than x")
    rows = (len(x) - size) // step + 1
    return x.as_strided((rows, size), (step, 1), x.storage_offset())
