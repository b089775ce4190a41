"""Gives an empty x back as it is, integer dtype and all."""


def halved(x):
    if x.numel() == 0:
        return x
    return x / 2
