"""Takes the elements of x to be neighbours in memory."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    return x.as_strided(((len(x) - size) // step + 1, size), (step, 1))
