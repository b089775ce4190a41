"""Complains about a negative count; a window that is one element too long counts 0."""


def windows(x, size, step):
    count = (len(x) - size) // step + 1
    if count < 0:
        raise ValueError("the window is longer than x")
    return x.as_strided((count, size), (step * x.stride(0), x.stride(0)))
