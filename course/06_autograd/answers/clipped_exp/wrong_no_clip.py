"""Leaves the clipping out."""


def clipped_exp(x):
    return x.exp()
