"""Integers go well, floats are changed in place."""


def halved(x):
    if x.is_floating_point():
        x /= 2
        return x
    return x / 2
