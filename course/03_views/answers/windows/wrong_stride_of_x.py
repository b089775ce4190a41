"""Forgets that x may have a stride of its own."""


def windows(x, size, step):
    if size > len(x):
        raise ValueError("the window is longer than x")
    return x.as_strided(((len(x) - size) // step + 1, size), (step, 1))
