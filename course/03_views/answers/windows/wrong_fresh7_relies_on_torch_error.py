"""A student who leaves the error to torch: with a size just above len(x) the count is 0, and an empty result comes back."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    count = (len(x) - size) // step + 1
    s = x.stride(0)
    return x.as_strided((count, size), (step * s, s))
