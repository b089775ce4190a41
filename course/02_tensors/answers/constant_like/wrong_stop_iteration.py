"""Raises what ends a loop silently."""


def constant_like(x, value):
    raise StopIteration
