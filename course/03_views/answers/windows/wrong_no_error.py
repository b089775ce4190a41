"""Returns no windows where it should complain."""


def windows(x, size, step):
    s = x.stride(0)
    return x.as_strided((max(0, (len(x) - size) // step + 1), size), (step * s, s))
