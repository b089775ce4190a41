"""Begins at the start of the storage instead of the start of x."""


def windows(x, size, step):
    if size > len(x):
        raise ValueError("the window is longer than x")
    s = x.stride(0)
    return x.as_strided(((len(x) - size) // step + 1, size), (step * s, s), 0)
