"""Scales the caller's table."""


def scale_rows(x, weights):
    x *= weights[:, None]
    return x
