"""Returns x."""


def safe_mean(x, dim):
    return x
