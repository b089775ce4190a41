"""Returns x."""


def scale_rows(x, weights):
    return x
