"""A careful undergraduate: all three arguments, and the count from a range."""
def windows(x, size, step):
    starts = range(0, len(x) - size + 1, step)
    if not starts:
        raise ValueError("the window is longer than x")
    one = x.stride(0)
    return torch.as_strided(x, (len(starts), size), (step * one, one), x.storage_offset())
