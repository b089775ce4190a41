"""The expected way."""
def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("the window is longer than x")
    count = (len(x) - size) // step + 1
    s = x.stride(0)
    return x.as_strided((count, size), (step * s, s))
