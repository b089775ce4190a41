"""Finds the stride out from the places of two elements: there is one only."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("the window is too long")
    stride = x[1].storage_offset() - x[0].storage_offset()
    count = (len(x) - size) // step + 1
    return torch.as_strided(x, (count, size), (stride * step, stride), x.storage_offset())
