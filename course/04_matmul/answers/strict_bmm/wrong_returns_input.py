"""Returns its first argument."""


def strict_bmm(a, b):
    return a
