"""The same with torch's function and the offset said aloud."""


def windows(x, size, step):
    count = 1 + (x.shape[0] - size) // step
    if x.shape[0] < size:
        raise ValueError("the window is longer than x")
    (s,) = x.stride()
    return torch.as_strided(x, (count, size), (s * step, s), storage_offset=x.storage_offset())
