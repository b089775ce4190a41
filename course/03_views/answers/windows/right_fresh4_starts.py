"""Counts the starts with a range and names the offset."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    starts = range(0, len(x) - size + 1, step)
    if len(starts) == 0:
        raise ValueError("the window is longer than x")
    return torch.as_strided(
        x,
        (len(starts), size),
        (x.stride(0) * step, x.stride(0)),
        x.storage_offset(),
    )
