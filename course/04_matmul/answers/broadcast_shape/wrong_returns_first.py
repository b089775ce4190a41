"""Returns its first argument."""


def broadcast_shape(a, b):
    return a
