"""Scales x itself, which should keep its values."""


def scale_rows(x, weights):
    x *= weights[:, None]
    return x
