"""Rounds the number of windows down too early, and loses the last one at times."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    count = (len(x) - size + 1) // step
    stride = x.stride(0)
    return x.as_strided((count, size), (step * stride, stride), x.storage_offset())
