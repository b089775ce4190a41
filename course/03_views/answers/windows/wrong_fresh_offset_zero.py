"""Writes the offset 0, so slices begin at the wrong place."""
def windows(x, size, step):
    if size > len(x):
        raise ValueError("too long")
    s = x.stride(0)
    return x.as_strided(((len(x) - size) // step + 1, size), (step * s, s), 0)
