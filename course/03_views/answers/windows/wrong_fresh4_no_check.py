"""Trusts as_strided to refuse a window that is too long, but a count of 0 is accepted."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    count = (len(x) - size) // step + 1
    stride = x.stride()[0]
    return x.as_strided((count, size), (step * stride, stride))
