"""Lists the starts to count them, and names the offset."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    n = x.shape[0]
    if n < size:
        raise ValueError("size is larger than len(x)")
    starts = range(0, n - size + 1, step)
    (s,) = x.stride()
    return torch.as_strided(x, (len(starts), size), (s * step, s), x.storage_offset())
