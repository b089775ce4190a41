"""Rounds at the wrong place: the last window is missing for some sizes."""
def windows(x, size, step):
    if size > len(x):
        raise ValueError("too long")
    count = max(1, (len(x) - size + 1) // step)
    s = x.stride(0)
    return x.as_strided((count, size), (step * s, s))
