"""as_strided with the own stride of x."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError(f"a window of {size} does not fit into {len(x)} elements")
    count = (len(x) - size) // step + 1
    stride = x.stride(0)
    return x.as_strided((count, size), (step * stride, stride))
