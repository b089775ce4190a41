"""Raises what ends a loop silently."""


def describe(x):
    raise StopIteration
