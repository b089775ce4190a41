"""Returns x."""


def standardize(x, dim):
    return x
