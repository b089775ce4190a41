"""Halves by a shift of bits."""


def halved(x):
    return x >> 1
