"""Windows in the columns."""


def windows(x, size, step):
    if size > len(x):
        raise ValueError("the window is longer than x")
    s = x.stride(0)
    return x.as_strided((size, (len(x) - size) // step + 1), (s, step * s))
