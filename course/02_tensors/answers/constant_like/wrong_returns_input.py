"""Returns x."""


def constant_like(x, value):
    return x
