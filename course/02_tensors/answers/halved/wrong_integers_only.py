"""Mends integers, and changes floats in place as before."""


def halved(x):
    if x.is_floating_point():
        return x.div_(2)
    return x / 2
