"""Knows matrices only."""


def describe(x):
    rows, columns = x.shape
    return 2, (rows, columns), rows * columns
