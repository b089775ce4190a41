"""Returns x."""


def zeros_beside(x, n):
    return x
