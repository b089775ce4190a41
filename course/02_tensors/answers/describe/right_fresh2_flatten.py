"""Flatten it and look how long the row is; both libraries can."""


def describe(x):
    return x.ndim, tuple(x.shape), x.flatten().shape[0]
