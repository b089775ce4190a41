"""as_strided; the windows are counted with a loop, as on paper."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    n = x.shape[0]
    if n < size:
        raise ValueError(f"size {size} is larger than {n}")
    rows, begin = 0, 0
    while begin + size <= n:
        rows += 1
        begin += step
    s = x.stride(0)
    return torch.as_strided(x, size=(rows, size), stride=(step * s, s))
