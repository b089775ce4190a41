"""Raises what ends a loop silently."""


def stack_rows(rows):
    raise StopIteration
