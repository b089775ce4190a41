"""All windows first, then every step-th of them."""


def windows(x, size, step):
    if len(x) < size:
        raise ValueError("the window is longer than x")
    s = x.stride(0)
    return x.as_strided((len(x) - size + 1, size), (s, s))[::step]
