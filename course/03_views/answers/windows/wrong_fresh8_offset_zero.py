"""Somebody who writes the default that they expect; breaks slices with an offset: offset 0 is the begin of the storage."""
def windows(x, size, step):
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    s = x.stride(0)
    return torch.as_strided(x, size=((len(x) - size) // step + 1, size), stride=(s * step, s), storage_offset=0)
