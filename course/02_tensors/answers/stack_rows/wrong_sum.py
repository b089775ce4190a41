"""Adds the rows up."""


def stack_rows(rows):
    return sum(rows)
