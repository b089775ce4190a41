"""Makes x contiguous first; for a slice with gaps the result is a view of the copy."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    x = x.contiguous()
    return x.as_strided(((len(x) - size) // step + 1, size), (step, 1))
