"""A dim of size 1 at the end."""


def scale_rows(x, weights):
    return x * weights[:, None]
