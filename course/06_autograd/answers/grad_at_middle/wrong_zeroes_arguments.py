"""Zeroes x and returns it."""


def grad_at_middle(g, f, x):
    return x.zero_()
