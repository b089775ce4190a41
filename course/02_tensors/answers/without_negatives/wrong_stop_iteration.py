"""Raises what ends a loop silently."""


def without_negatives(x):
    raise StopIteration
