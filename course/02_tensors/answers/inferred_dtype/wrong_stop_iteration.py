"""Ends a loop by an exception of its own."""


def inferred_dtype(value):
    raise StopIteration
