"""Counts x itself among the values."""


def values_midway(steps, x):
    values = [x]
    for step in steps:
        values.append(step(values[-1]))
    return values
