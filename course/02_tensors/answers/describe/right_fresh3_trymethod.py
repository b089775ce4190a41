"""Asks for numel and falls back on NumPy's size when there is no such method."""


def describe(x) -> tuple:
    try:
        count = x.numel()
    except AttributeError:
        count = int(x.size)
    return (x.ndim, x.shape, count)
