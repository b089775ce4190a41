"""A student who takes the stride of x for the columns and forgets it for the rows: wrong for x[::2]."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    count = (len(x) - size) // step + 1
    return x.as_strided((count, size), (step, x.stride(0)))
